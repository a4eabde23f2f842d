package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.famen.portal.testing.Sql;

/** What must hold of bookings at any moment, whatever happens. */
public final class BookingInvariants {
    /** Each finds what is wrong, in words; nothing is right. */
    static final Map<String, String> ALL = Map.of(
            "seats are counted right",
            """
            SELECT s.id || ' has ' || s.taken || ' of ' || s.capacity FROM slot s
            WHERE s.taken > s.capacity OR s.taken <> (SELECT count(*) FROM booking b JOIN booking_state t USING (state)
                WHERE b.slot_id = s.id AND t.seated)
            """,
            "nobody is in two places",
            """
            SELECT a.id || ' and ' || b.id FROM slot a JOIN slot b ON a.id < b.id AND a.occupies && b.occupies
            WHERE a.taken > 0 AND b.taken > 0 AND (a.desk_id = b.desk_id OR a.lawyers && b.lawyers)
            """,
            "lawyers are busy exactly while somebody has booked them",
            """
            SELECT l.slot_id || ' ' || l.lawyer_id FROM slot_lawyer l JOIN slot s ON s.id = l.slot_id
            WHERE l.active <> (s.taken > 0) OR l.occupies <> s.occupies OR NOT l.lawyer_id = ANY(s.lawyers)
            """,
            "a session holds once",
            """
            SELECT 'a session holds ' || count(*) FROM booking WHERE state = 'HELD' GROUP BY session_hash HAVING count(*) > 1
            """,
            "each booking was told once",
            """
            SELECT b.id || ' was told ' || count(o.id) FROM booking b
                LEFT JOIN outbox o ON o.event_key = 'booking/' || b.id || '/0/confirmed-sms'
            WHERE b.reference IS NOT NULL GROUP BY b.id HAVING count(o.id) <> 1
            """,
            "nobody is reminded of what is not booked",
            """
            SELECT o.event_key FROM outbox o JOIN booking b ON b.id = o.reminds
            WHERE o.state = 'WAITING' AND b.state <> 'CONFIRMED'
            """,
            "what is offered is held",
            """
            SELECT w.id || ' is offered a booking that is ' || b.state FROM waitlist_entry w JOIN booking b ON b.id = w.booking_id
            WHERE w.state = 'OFFERED' AND b.state NOT IN ('HELD', 'CONFIRMED')
            """,
            "who no longer waits is forgotten",
            """
            SELECT id || ' ' || state FROM waitlist_entry
            WHERE sealed IS NOT NULL AND state IN ('TAKEN', 'LAPSED', 'WITHDRAWN', 'OVER')
            """);

    private BookingInvariants() {}

    /** What does not hold, a line each. */
    public static List<String> broken(Sql postgres) {
        return ALL.entrySet().stream()
                .flatMap(invariant -> postgres.list(String.class, invariant.getValue()).stream()
                        .map(found -> invariant.getKey() + ": " + found))
                .toList();
    }

    static void check(Sql postgres) {
        ALL.forEach((name, sql) -> {
            List<String> wrong = postgres.list(String.class, sql);
            assertThat(wrong).as(name).isEmpty();
        });
    }
}
