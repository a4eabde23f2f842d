package org.famen.portal.timetable.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.famen.content.service.Service;
import org.famen.portal.database.DatabaseUnavailableException;
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
    private final Cache<String, Optional<Opening>> known =
            Caffeine.newBuilder().maximumSize(LIMIT).expireAfterWrite(GOOD_FOR).build();

    /** Has its one entry while PostgreSQL is left alone, so that one page waits for it and not each. */
    private final Cache<Boolean, DatabaseUnavailableException> away =
            Caffeine.newBuilder().expireAfterWrite(GOOD_FOR).build();

    Openings(Timetables timetables, SlotFinder finder, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.clock = clock;
    }

    /** @param placeId id of an organisation */
    public Optional<Opening> atPlace(String placeId) {
        return remembered("place/" + placeId, () -> {
            Timetable timetable = timetables.now();
            return timetable.services().values().stream()
                    .filter(service -> timetable.desksOf(service).stream()
                            .anyMatch(at -> at.place().id().equals(placeId)))
                    .flatMap(service -> first(service, Optional.of(placeId)).stream())
                    .min(Comparator.comparing(Opening::start).thenComparing(Opening::serviceTitle));
        });
    }

    public Optional<Opening> ofService(String serviceId) {
        return remembered(
                "service/" + serviceId,
                () -> timetables.now().service(serviceId).flatMap(service -> first(service, Optional.empty())));
    }

    private Optional<Opening> remembered(String key, Supplier<Optional<Opening>> find) {
        return known.get(key, unused -> {
            if (away.getIfPresent(true) != null) {
                return Optional.empty();
            }
            try {
                return find.get();
            } catch (DatabaseUnavailableException failure) {
                away.put(true, failure);
                return Optional.empty();
            }
        });
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
