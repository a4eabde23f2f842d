package org.famen.portal.duty;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.duty.Duty;
import org.famen.content.duty.DutyActivity;
import org.famen.content.duty.DutyState;
import org.famen.content.event.Event;
import org.famen.portal.library.LawAddress;

/**
 * What one department has to explain.
 *
 * @param today on which it is seen whether something is owed
 * @param events that it holds, the next ones first
 */
public record DutyPage(Duty duty, LocalDate today, List<Event> events) {
    /** The newest first. */
    public List<DutyActivity> activities(String law) {
        return duty.activities().stream()
                .filter(activity -> activity.laws().contains(law))
                .toList()
                .reversed();
    }

    public DutyState state(DutyActivity activity) {
        return activity.state(today);
    }

    public String link(String law) {
        return LawAddress.of(law);
    }

    /** Whether the record is a page of the portal. */
    public boolean isPage(String record) {
        return record.matches("/(?![/\\\\])\\S*");
    }
}
