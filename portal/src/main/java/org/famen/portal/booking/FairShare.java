package org.famen.portal.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;

/**
 * How much of a service may be held at once: a tenth of its free seats from one address block, and a quarter by people whose
 * phones have not answered before new holds get shorter. Counted anew each minute. That nobody has more, the database sees to.
 */
@Singleton
class FairShare {
    private static final int BLOCKS = 10;
    private static final int QUARTER = 4;
    /** A couple at one table, whatever is left. */
    private static final int MIN_SEATS = 2;

    private final SlotFinder finder;
    private final Clock clock;
    private final Cache<Key, Integer> seats =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    private record Key(String serviceId, LocalDate day) {}

    FairShare(SlotFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    /** In seats. */
    int ofBlock(Service service) {
        return Math.max(MIN_SEATS, seats(service) / BLOCKS);
    }

    /** In seats; from there on a hold is short. */
    int ofUnknown(Service service) {
        return Math.max(MIN_SEATS, seats(service) / QUARTER);
    }

    private int seats(Service service) {
        LocalDate today = LocalDate.now(clock.withZone(Event.ZONE));
        return seats.get(new Key(service.id(), today), key -> count(service, today));
    }

    private int count(Service service, LocalDate today) {
        var query =
                new SlotQuery(service, Optional.empty(), Optional.empty(), today, today.plusDays(service.aheadDays()));
        return finder.all(query).stream().mapToInt(FreeSlot::seats).sum();
    }
}
