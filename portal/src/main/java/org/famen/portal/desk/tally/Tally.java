package org.famen.portal.desk.tally;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;
import org.famen.portal.web.DeskFrame;

/**
 * What waits for a member of the staff.
 *
 * @param visits people of today, cancelled ones left out
 * @param waiting on the list for a time that gets free
 * @param feedback that has no answer
 * @param feedbackSoon of these, due tomorrow at the latest
 * @param applications that have not ended
 * @param applicationsSoon of these, due tomorrow at the latest
 * @param ledger entries that are open
 * @param ledgerSoon of these, due tomorrow at the latest
 */
@MappedEntity
public record Tally(
        long visits,
        long waiting,
        long feedback,
        long feedbackSoon,
        long applications,
        long applicationsSoon,
        long ledger,
        long ledgerSoon) {
    Map<String, DeskFrame.Waiting> byEntry() {
        return Map.of(
                "today", new DeskFrame.Waiting(visits, 0),
                "waitlist", new DeskFrame.Waiting(waiting, 0),
                "feedback", new DeskFrame.Waiting(feedback, feedbackSoon),
                "applications", new DeskFrame.Waiting(applications, applicationsSoon),
                "ledger", new DeskFrame.Waiting(ledger, ledgerSoon));
    }
}
