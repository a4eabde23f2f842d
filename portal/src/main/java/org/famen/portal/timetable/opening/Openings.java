package org.famen.portal.timetable.opening;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;

/**
 * The next free time of a place or a service, for pages of other features: some seconds old, and empty when there is none or
 * PostgreSQL is away, so that these pages never wait for bookings.
 */
@Singleton
public class Openings {
    private static final Duration GOOD_FOR = Duration.ofSeconds(20);
    private static final int LIMIT = 5_000;

    private final Timetables timetables;
    private final SlotFinder finder;
    private final Clock clock;
    private final RememberedTimes<Opening> known = new RememberedTimes<>(GOOD_FOR, LIMIT);

    Openings(Timetables timetables, SlotFinder finder, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.clock = clock;
    }

    /** @param placeId id of an organisation */
    public Optional<Opening> atPlace(String placeId) {
        return known.get("place/" + placeId, () -> {
            Timetable timetable = timetables.now();
            return timetable.services().values().stream()
                    .filter(service -> timetable.desksOf(service).stream()
                            .anyMatch(at -> at.place().id().equals(placeId)))
                    .flatMap(service -> first(service, Optional.of(placeId)).stream())
                    .min(Comparator.comparing(Opening::start).thenComparing(Opening::serviceTitle));
        });
    }

    public Optional<Opening> ofService(String serviceId) {
        return known.get(
                "service/" + serviceId,
                () -> timetables.now().service(serviceId).flatMap(service -> first(service, Optional.empty())));
    }

    private Optional<Opening> first(Service service, Optional<String> placeId) {
        LocalDate today = LocalDate.now(clock);
        SlotQuery query = new SlotQuery(service, placeId, Optional.empty(), today, today.plusDays(service.aheadDays()));
        return finder.next(query, 1).stream()
                .findFirst()
                .map(slot -> new Opening(
                        service.id(),
                        service.title(),
                        slot.at().place().id(),
                        slot.time().localStart(),
                        slot.seats()));
    }
}
