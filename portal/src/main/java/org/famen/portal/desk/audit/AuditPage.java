package org.famen.portal.desk.audit;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.Optional;
import org.famen.portal.desk.AuditTrace;
import org.famen.portal.desk.Span;

/**
 * What was done, the newest first.
 *
 * @param people who can be looked for
 * @param actor id of who is, or empty
 * @param reference of the booking that is, as typed, or empty
 * @param earlier number from which the next page goes on
 * @param problem whether the days that were sent can't be used
 */
public record AuditPage(
        Span span,
        List<Person> people,
        String actor,
        String reference,
        List<AuditTrace> traces,
        Optional<Long> earlier,
        boolean problem) {

    public AuditPage {
        requireNonNull(span, "span is null");
        people = List.copyOf(people);
        traces = List.copyOf(traces);
    }

    /** A staff member. */
    @MappedEntity
    public record Person(String id, String name) {}

    public String next() {
        return "/desk/audit?from=" + span.first() + "&until=" + span.last() + "&actor=" + actor + "&reference="
                + reference + earlier.map(id -> "&before=" + id).orElse("");
    }
}
