package org.famen.content.law.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a law beside its title and days, with or without its text.
 *
 * @param endedOn day from which it no longer applies; null while it does, or where nobody knows it
 * @param successor title of the law that holds what it held; empty where there is none
 * @param successorPart of the successor, 合同编; empty for the whole
 * @param source public document that says so: a document number, a closing article
 * @param sure false where an editor should look again
 */
public record LawFacts(
        @Nullable LocalDate endedOn, String successor, String successorPart, String source, boolean sure) {
    public static final LawFacts NONE = new LawFacts(null, "", "", "", true);

    public LawFacts {
        requireNonNull(successor, "successor is null");
        requireNonNull(successorPart, "successorPart is null");
        requireNonNull(source, "source is null");
    }

    /** Whether the law no longer applies; the day may be unknown. */
    public boolean isEnded() {
        return endedOn != null || !successor.isEmpty();
    }
}
