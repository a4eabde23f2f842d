package org.famen.portal.desk.visit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.service.Service;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.timetable.Booker;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;

/** What can still be had at the desks that somebody arranges, today's running times included. */
@Singleton
public class FreeTimes {
    private final Timetables timetables;
    private final SlotFinder finder;

    FreeTimes(Timetables timetables, SlotFinder finder) {
        this.timetables = timetables;
        this.finder = finder;
    }

    public List<DeskTimes> on(LocalDate day, Service service, Scope scope) {
        SlotQuery query = new SlotQuery(service, Optional.empty(), Optional.empty(), day, day);
        Map<DeskAt, List<FreeSlot>> byDesk = finder.all(query, Booker.DESK).stream()
                .filter(slot -> scope.covers(slot.at().place().id()))
                .collect(Collectors.groupingBy(FreeSlot::at, LinkedHashMap::new, Collectors.toList()));
        return byDesk.entrySet().stream()
                .map(entry -> new DeskTimes(
                        entry.getKey(),
                        entry.getValue().stream().map(DeskTimes.Time::of).toList()))
                .sorted(Comparator.comparing(DeskTimes::at, Places.BY_NAME))
                .toList();
    }

    /** The desk of a time, if it offers that service and somebody arranges it. */
    public Optional<DeskAt> desk(TimeKey time, Service service, Scope scope) {
        return timetables.now().desksOf(service).stream()
                .filter(at -> at.desk().id().equals(time.at())
                        && scope.covers(at.place().id()))
                .findFirst();
    }

    /** Services that are to be had at one of these desks. */
    public List<Service> services(Scope scope) {
        Timetable timetable = timetables.now();
        return timetable.servicesByTitle().stream()
                .filter(service -> timetable.desksOf(service).stream()
                        .anyMatch(at -> scope.covers(at.place().id())))
                .toList();
    }
}
