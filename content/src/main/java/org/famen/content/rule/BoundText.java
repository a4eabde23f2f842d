package org.famen.content.rule;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.citation.WrittenCitation;

/** What rests on provisions and has to be read again when one of them reads otherwise: a rule, a route. */
public interface BoundText {
    /** Under which its readings are kept. */
    String id();

    /** As problems name it. */
    String file();

    String name();

    /** Every provision that it rests on, once. */
    List<WrittenCitation> provisions();

    /** The day for which its provisions are read. */
    LocalDate textDay(LocalDate today);

    /** First part of the sentences about it: {@code rule.text}, {@code route.text}. */
    String problems();
}
