package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.famen.portal.booking.BookingInvariants;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Sql;
import org.junit.jupiter.api.Test;

/**
 * People apply and give feedback, and the desk sends whatever form it has, in whatever order: what must hold holds after each
 * step. {@code -Dwalk.steps=5000} goes the whole way, {@code -Dwalk.seed} repeats one.
 */
class DeskWalkIT {
    private static final int STEPS = Integer.getInteger("walk.steps", 300);
    private static final long SEED = Long.getLong("walk.seed", 20261130L);
    private static final List<String> PUBLIC =
            List.of("/legal-aid/apply", "/mediation/apply", "/feedback/question", "/feedback/clue", "/feedback/error");
    private static final List<String> DESK = List.of(
            "/desk/applications",
            "/desk/applications",
            "/desk/applications",
            "/desk/feedback",
            "/desk/feedback",
            "/desk/today",
            "/desk/walk-in",
            "/desk/waitlist",
            "/desk/ledger");

    private static final List<String> BOOKED =
            List.of("2026-11-24T13:30", "2026-11-24T14:00", "2026-11-24T14:30", "2026-11-24T15:00");

    /** Each finds what is wrong, in words; nothing is right. */
    private static final Map<String, String> INVARIANTS = Map.of(
            "an application is where its last step led",
            """
            SELECT a.id || ' is ' || a.state FROM application a WHERE a.state IS DISTINCT FROM (SELECT s.state
                FROM application_step s WHERE s.application_id = a.id AND s.what = 'MOVE' ORDER BY s.version DESC LIMIT 1)
            """,
            "each step was one that may follow",
            """
            SELECT s.application_id || ' went from ' || coalesce(s.before, 'nothing') || ' to ' || s.state
                FROM (SELECT s.application_id, a.kind, s.state,
                        lag(s.state) OVER (PARTITION BY s.application_id ORDER BY s.version) AS before
                    FROM application_step s JOIN application a ON a.id = s.application_id WHERE s.what = 'MOVE') s
                WHERE NOT EXISTS (SELECT FROM application_transition t
                    WHERE t.kind = s.kind AND t.before IS NOT DISTINCT FROM s.before AND t.after = s.state)
            """,
            "what the desk has to do has a day",
            """
            SELECT id || ' is ' || state FROM application
            WHERE state IN ('RECEIVED', 'ACCEPTED', 'PAPERS', 'GRANTED', 'OBJECTED', 'AGREED') AND due_on IS NULL
            """,
            "what came to an end is over",
            """
            SELECT id || ' is ' || state FROM application
            WHERE (ended_at IS NULL) = (state IN ('REFUSED', 'LAPSED', 'WITHDRAWN', 'TRANSFERRED', 'CLOSED', 'ENDED', 'UPHELD',
                'FAILED'))
            """,
            "who was answered was answered something",
            "SELECT reference FROM feedback WHERE state = 'ANSWERED' AND answer_sealed IS NULL AND erased_at IS NULL");

    /** What nothing is ever taken out of. */
    private static final List<String> GROWING =
            List.of("application", "application_step", "feedback", "booking", "audit_event");

    private final Random random = new Random(SEED);
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private int phones;

    @Test
    void whatMustHoldHoldsWhateverTheDeskSends() {
        try (DeskWorld world = new DeskWorld()) {
            BOOKED.forEach(start -> world.book("talk", "east-1", start));
            for (int step = 0; step < STEPS; step++) {
                Presser.Pressed pressed = step(world);
                String where = "after step %d of seed %d: %s".formatted(step, SEED, pressed.what());
                assertThat(pressed.reply().status()).as(where).isLessThan(500);
                check(world.asPortal(), where);
            }
            assertThat(states(world, "application")).hasSizeGreaterThan(3);
            assertThat(states(world, "feedback")).hasSizeGreaterThan(1);
            assertThat(states(world, "booking")).hasSizeGreaterThan(1);
        }
    }

    private Presser.Pressed step(DeskWorld world) {
        if (random.nextInt(20) == 0) {
            // Within half an hour that a session may rest, and the eight hours that it lasts.
            world.portal().clock().advance(Duration.ofMinutes(random.nextInt(10)));
        }
        String phone = "1000009%04d".formatted(++phones);
        return random.nextInt(10) < 3
                ? new Presser(new Caller(world.portal().address()), random, phone).walk(any(PUBLIC), "/none")
                : new Presser(world.manager(), random, phone).walk(any(DESK), "/desk/");
    }

    private void check(Sql postgres, String where) {
        INVARIANTS.forEach((name, sql) -> assertThat(postgres.list(String.class, sql))
                .as(name + ", " + where)
                .isEmpty());
        assertThat(BookingInvariants.broken(postgres)).as(where).isEmpty();
        for (String table : GROWING) {
            int now = postgres.one(Integer.class, "SELECT count(*) FROM " + table);
            assertThat(now).as(table + " only grows, " + where).isGreaterThanOrEqualTo(rows.getOrDefault(table, 0));
            rows.put(table, now);
        }
    }

    private static List<String> states(DeskWorld world, String table) {
        List<String> states = world.owner().list(String.class, "SELECT DISTINCT state FROM " + table);
        System.out.println(table + ": " + states);
        return states;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
