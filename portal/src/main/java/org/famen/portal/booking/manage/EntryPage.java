package org.famen.portal.booking.manage;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.personal.ReferenceNumber;

/**
 * A place on the waiting list, for whose it is.
 *
 * @param offer the seat that is held for them
 * @param offerUntil until when
 */
public record EntryPage(
        WaitlistEntry entry,
        Service service,
        Optional<Visit> offer,
        Optional<ZonedDateTime> offerUntil,
        String problem) {
    /** For the words: {@code waiting}. */
    public String stateKey() {
        return entry.state().toLowerCase(Locale.ROOT);
    }

    public String reference() {
        return new ReferenceNumber(entry.reference()).written();
    }

    public String address() {
        return "/booking/" + entry.reference();
    }

    public boolean isLive() {
        return entry.state().equals("WAITING") || offer.isPresent();
    }
}
