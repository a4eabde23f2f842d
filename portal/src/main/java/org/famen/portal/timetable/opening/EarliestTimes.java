package org.famen.portal.timetable.opening;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.timetable.EventSeats;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;

/**
 * What can be had soonest, for pages that many people see: it is looked up once a minute. Nothing is said while the database
 * is away.
 */
@Singleton
public class EarliestTimes {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 100;

    private final Timetables timetables;
    private final SlotFinder finder;
    private final Clock clock;
    private final RememberedTimes<Earliest> found = new RememberedTimes<>(FRESH, MOST);

    EarliestTimes(Timetables timetables, SlotFinder finder, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.clock = clock;
    }

    /** With somebody who advises people. */
    public Optional<Earliest> advice() {
        return earliest("advice", service -> !EventSeats.isEvent(service) && !service.company());
    }

    /** For a check-up of a business. */
    public Optional<Earliest> checkup() {
        return earliest("checkup", service -> !EventSeats.isEvent(service) && service.company());
    }

    /** Of an event whose seats are booked here, where some are left. */
    public Optional<Earliest> seats(String eventId) {
        String id = EventSeats.serviceId(eventId);
        return earliest(id, service -> service.id().equals(id));
    }

    private Optional<Earliest> earliest(String name, Predicate<Service> wanted) {
        return found.get(name, () -> find(wanted));
    }

    private Optional<Earliest> find(Predicate<Service> wanted) {
        return timetables.now().services().values().stream()
                .filter(wanted)
                .flatMap(service -> next(service).map(slot -> new Earliest(service, slot)).stream())
                .min(comparing(earliest -> earliest.slot().time().startsAt()));
    }

    private Optional<FreeSlot> next(Service service) {
        LocalDate today = LocalDate.now(clock.withZone(Event.ZONE));
        SlotQuery query =
                new SlotQuery(service, Optional.empty(), Optional.empty(), today, today.plusDays(service.aheadDays()));
        return finder.next(query, 1).stream().findFirst();
    }
}
