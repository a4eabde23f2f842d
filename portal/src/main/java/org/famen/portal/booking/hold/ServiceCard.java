package org.famen.portal.booking.hold;

import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.booking.Visit;
import org.famen.portal.timetable.FreeSlot;

/**
 * A service in the list.
 *
 * @param description harmless HTML
 * @param next the next free time; empty when all are taken
 */
public record ServiceCard(Service service, String description, Optional<FreeSlot> next) {
    public String channelKey() {
        return Visit.key(service.channel());
    }
}
