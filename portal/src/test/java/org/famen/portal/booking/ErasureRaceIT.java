package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** Whoever erases a booking in the moment in which somebody else changes it. */
class ErasureRaceIT {
    /** Otherwise it would stand at its new time for nobody, with a seat that nobody gives back. */
    @Test
    void whatChangesMeanwhileIsNotErasedAsItWas() throws Exception {
        String database = TestPostgres.createDatabase();
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, Map.of());
                ExecutorService person = Executors.newSingleThreadExecutor()) {
            HeldBookings.Held held = HeldBookings.make(portal, 1).all().getFirst();
            portal.bean(Bookings.class).confirm(held.visitor(), held.id(), "1");
            int version =
                    portal.bean(Bookings.class).find(held.id()).orElseThrow().version();

            Future<ChangeOutcome> erased = Sql.owner(database).with(connection -> {
                connection.setAutoCommit(false);
                try (var moved = connection.prepareStatement("UPDATE booking SET version = version + 1 WHERE id = ?")) {
                    moved.setObject(1, held.id());
                    moved.execute();
                }
                Future<ChangeOutcome> waiting =
                        person.submit(() -> portal.bean(BookingErasure.class).erase(held.id(), version));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                connection.commit();
                return waiting;
            });

            assertThat(erased.get(20, TimeUnit.SECONDS)).isInstanceOf(ChangeOutcome.Stale.class);
            assertThat(erasedWithASeat(database, held.id())).isZero();
        }
    }

    private static int erasedWithASeat(String database, UUID id) {
        return Sql.owner(database)
                .one(
                        Integer.class,
                        "SELECT count(*)::int FROM booking WHERE id = ? AND state = 'CONFIRMED' AND erased_at IS NOT NULL",
                        id);
    }
}
