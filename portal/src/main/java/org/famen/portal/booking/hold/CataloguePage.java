package org.famen.portal.booking.hold;

import java.util.List;

/**
 * What can be booked.
 *
 * @param groups one an audience
 * @param events the next events that have seats left
 */
public record CataloguePage(List<Group> groups, List<ServiceCard> events) {
    public CataloguePage {
        groups = List.copyOf(groups);
        events = List.copyOf(events);
    }

    /** @param audience {@code citizen}, {@code business} or {@code investor}: for the words */
    public record Group(String audience, List<ServiceCard> cards) {}
}
