package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.portal.booking.Visit;
import org.famen.portal.desk.AuditTrace;
import org.famen.portal.personal.PersonalData;

/**
 * A booking with everything that the desk may know.
 *
 * @param person empty once they are erased
 * @param history the newest first
 */
public record OpenVisit(
        Visit visit, DeskBooking known, Optional<PersonalData> person, List<Note> notes, List<AuditTrace> history) {
    public OpenVisit {
        requireNonNull(visit, "visit is null");
        requireNonNull(known, "known is null");
        notes = List.copyOf(notes);
        history = List.copyOf(history);
    }
}
