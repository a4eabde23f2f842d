package org.famen.portal.booking;

import java.util.Optional;

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

    static Target moving(Visit visit) {
        return new Target(visit.address() + "/move", Optional.of(visit));
    }
}
