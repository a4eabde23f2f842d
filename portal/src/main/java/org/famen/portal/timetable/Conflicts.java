package org.famen.portal.timetable;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Bookings that a changed schedule, a withdrawn service or somebody's leave has put in the wrong; the desk rings them. */
@Singleton
public class Conflicts {
    private final Timetables timetables;
    private final SlotFinder finder;
    private final TimetableStore store;
    private final Clock clock;

    Conflicts(Timetables timetables, SlotFinder finder, TimetableStore store, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.store = store;
        this.clock = clock;
    }

    /** By time. Bookings stay what they are until the desk moves or cancels them. */
    public List<BookedTime> find() {
        Timetable timetable = timetables.now();
        return store.booked(clock.instant()).stream()
                .filter(booked -> booked.blocked() || !fits(timetable, booked))
                .toList();
    }

    private boolean fits(Timetable timetable, BookedTime booked) {
        return timetable
                .service(booked.serviceId())
                .filter(service -> service.desks().contains(booked.deskId()))
                .flatMap(service -> timetable
                        .desk(booked.deskId())
                        .filter(at -> finder.hasTime(service, at, booked.startsAt(), booked.endsAt())))
                .isPresent();
    }
}
