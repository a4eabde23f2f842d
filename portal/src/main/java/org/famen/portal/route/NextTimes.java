package org.famen.portal.route;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.content.policy.Audience;
import org.famen.content.service.Service;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.timetable.EventSeats;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;

/** The next time that a citizen can book at an office. */
@Singleton
class NextTimes {
    private final Timetables timetables;
    private final SlotFinder finder;
    private final Clock clock;

    NextTimes(Timetables timetables, SlotFinder finder, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.clock = clock;
    }

    /** Empty where nothing can be booked, and while the database is away. */
    Optional<BookableTime> at(String organisation) {
        try {
            Timetable timetable = timetables.now();
            return timetable.servicesByTitle().stream()
                    .filter(service -> service.audiences().contains(Audience.CITIZEN) && !EventSeats.isEvent(service))
                    .filter(service -> timetable.desksOf(service).stream()
                            .anyMatch(desk -> desk.place().id().equals(organisation)))
                    .flatMap(service -> next(service, organisation).stream())
                    .min(Comparator.comparing(BookableTime::at));
        } catch (UnavailableException away) {
            return Optional.empty();
        }
    }

    private Optional<BookableTime> next(Service service, String organisation) {
        LocalDate today = LocalDate.now(clock.withZone(Event.ZONE));
        SlotQuery query = new SlotQuery(
                service, Optional.of(organisation), Optional.empty(), today, today.plusDays(service.aheadDays()));
        return finder.next(query, 1).stream().findFirst().map(slot -> BookableTime.of(service, slot));
    }
}
