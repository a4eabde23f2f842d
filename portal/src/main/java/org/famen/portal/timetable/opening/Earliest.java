package org.famen.portal.timetable.opening;

import org.famen.content.service.Service;
import org.famen.portal.timetable.FreeSlot;

/** The earliest time of several services, and whose it is. */
public record Earliest(Service service, FreeSlot slot) {
    public String address() {
        return "/book/" + service.id();
    }
}
