package org.famen.portal.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;

/** What keeps desks and lawyers busy, by day, so that a time is compared with few others. */
final class BusyTimes {
    private final Map<String, List<BusySlot>> byDesk = new HashMap<>();
    private final Map<String, List<BusySlot>> byLawyer = new HashMap<>();

    BusyTimes(Collection<BusySlot> busy) {
        for (BusySlot slot : busy) {
            add(byDesk, slot.deskId(), slot);
            slot.lawyers().forEach(lawyer -> add(byLawyer, lawyer, slot));
        }
    }

    /** 0 when it is full, or the desk or a lawyer has something else to do. */
    int seats(SlotTime time, Desk desk, Service service) {
        int seats = service.capacity();
        for (BusySlot other : around(time, desk).toList()) {
            if (other.isThe(time)) {
                seats = Math.min(seats, other.capacity() - other.taken());
            } else if (other.overlaps(time)) {
                return 0;
            }
        }
        return seats;
    }

    private Stream<BusySlot> around(SlotTime time, Desk desk) {
        return Stream.concat(
                byDesk.getOrDefault(time.deskId(), List.of()).stream(),
                desk.lawyers().stream().flatMap(lawyer -> byLawyer.getOrDefault(lawyer, List.of()).stream()));
    }

    private static void add(Map<String, List<BusySlot>> index, String key, BusySlot slot) {
        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(slot);
    }
}
