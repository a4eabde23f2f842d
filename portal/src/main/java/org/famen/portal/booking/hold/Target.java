package org.famen.portal.booking.hold;

import java.util.Optional;
import org.famen.portal.booking.Visit;

/**
 * What a chosen time is for.
 *
 * @param path of the page and of its form
 * @param moving the booking that takes the time instead of its own; empty for a new one
 */
public record Target(String path, Optional<Visit> moving) {
    static Target booking(String serviceId) {
        return new Target("/book/" + serviceId, Optional.empty());
    }

    public static Target moving(Visit visit) {
        return new Target(visit.address() + "/move", Optional.of(visit));
    }
}
