package org.famen.content.index;

import java.time.LocalDate;
import org.famen.content.law.PartialRepeal;
import org.jspecify.annotations.Nullable;

/**
 * That a block is void, while its law is not.
 *
 * @param part of the article that it belongs to and that was ended: 第一款; empty for the whole article
 * @param suspended whether it may apply again
 * @param from day from which it is void
 * @param until day from which it applies again; null where nothing says it
 * @param by the law or decision that says so
 */
public record PartEndDocument(
        String part,
        boolean suspended,
        LocalDate from,
        @Nullable LocalDate until,
        String by) {

    static PartEndDocument of(PartialRepeal end) {
        return new PartEndDocument(
                end.part(), end.kind() == PartialRepeal.Kind.SUSPENDED, end.from(), end.until(), end.by());
    }

    /** Whether it is void on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
