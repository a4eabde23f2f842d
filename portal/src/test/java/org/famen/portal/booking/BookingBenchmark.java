package org.famen.portal.booking;

import static org.famen.portal.testing.BenchmarkRounds.execute;
import static org.famen.portal.testing.BenchmarkRounds.median;
import static org.famen.portal.testing.BenchmarkRounds.rate;

import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.famen.content.city.CityContent;
import org.famen.content.service.Service;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Message;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.Publication;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;

/**
 * Measures how many holds a second are confirmed, against the three statements of a confirmation sent straight in turns within
 * one run, and how long it takes to find free times at 500 desks within 60 days. Started by {@code portal/booking-benchmark};
 * bounded, loopback only, on a PostgreSQL of its own.
 */
final class BookingBenchmark {
    private static final String CONFIRM = """
            UPDATE booking SET state = 'CONFIRMED', reference = ?, confirmed_at = ?
            WHERE id = ? AND session_hash = ? AND state = 'HELD' AND hold_until > ? AND phone_verified
            """;
    private static final String CONSENT = "INSERT INTO consent (subject, notice_version, given_at) VALUES (?, ?, ?)";
    /** The first is due at once and can be decrypted, so that sending it takes as much from both. */
    private static final String MESSAGES = """
            INSERT INTO outbox (event_key, channel, reminds, sealed, key_id, due_at, expires_at, created_at)
            SELECT 'straight/' || number || '/' || ?, 'SMS', ?, ?, ?,
                CASE number WHEN 1 THEN CAST(? AS timestamptz) ELSE CAST(? AS timestamptz) END, ?, ?
            FROM generate_series(1, 3) number
            """;

    private static final int A_ROUND = 400;
    /** Until the JVM has compiled what is measured. */
    private static final int WARM_UP = 20;

    private static final int ROUNDS = 14;
    private static final int SEARCHES = 60;

    private final PortalUnderTest portal = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of());
    private final DataSource pool = portal.bean(DataSourceResolver.class).resolve(portal.bean(DataSource.class));
    private final Holds holds = portal.bean(Holds.class);
    private final FieldEncryptor encryptor = portal.bean(FieldEncryptor.class);
    private final Bookings bookings = portal.bean(Bookings.class);
    private final SlotFinder finder = portal.bean(SlotFinder.class);
    private int people;

    public static void main(String[] arguments) throws Exception {
        BookingBenchmark benchmark = new BookingBenchmark();
        benchmark.run();
        benchmark.portal.close();
        System.exit(0);
    }

    private void run() throws Exception {
        CityContent city = portal.bean(CityContent.class);
        portal.bean(Publication.class).publish(LargeTimetable.of(city));
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        List<FreeSlot> free = new ArrayList<>(finder.all(query(service)).stream()
                .filter(slot -> slot.time().day().isAfter(LocalDate.of(2026, 12, 1)))
                .limit(2L * A_ROUND * (WARM_UP + ROUNDS))
                .toList());
        for (int round = 0; round < WARM_UP; round++) {
            confirm(holdSome(service, free));
            straight(holdSome(service, free));
        }
        double[] portalRates = new double[ROUNDS];
        double[] straightRates = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            straightRates[round] = straight(holdSome(service, free));
            portalRates[round] = confirm(holdSome(service, free));
            ratios[round] = portalRates[round] / straightRates[round];
        }
        System.out.printf(
                "confirmed a second: portal %.0f, three statements straight %.0f, ratio %.2f (medians of %d rounds)%n",
                median(portalRates), median(straightRates), median(ratios), ROUNDS);
        report("next 20 free times", () -> finder.next(query(service), 20));
    }

    /** @param message the text of its first message, encrypted before the clock runs: the statements are given bytes */
    private record Held(Visitor visitor, UUID id, byte[] session, EncryptedData message) {}

    private List<Held> holdSome(Service service, List<FreeSlot> free) {
        return IntStream.range(0, A_ROUND)
                .mapToObj(unused -> hold(service, free.removeLast()))
                .toList();
    }

    private Held hold(Service service, FreeSlot slot) {
        Visitor visitor = new Visitor("visitor-" + ++people);
        HoldOutcome outcome = holds.take(
                visitor, Somewhere.inTheCity(), service, slot.at(), slot.time().startsAt());
        UUID id = ((HoldOutcome.Held) outcome).booking().id();
        String phone = "10001%06d".formatted(people);
        holds.describe(visitor, id, new PersonalData("测试人", phone, null, "借条", null, null, null, List.of()), "借款");
        holds.verify(id, new PhoneNumber(phone));
        String text = "已预约：12月2日（周三）09:00，讲座，路灯街道公共法律服务站。预约号 XXXX-XXXX。改期或取消请打开“我的预约”，或致电。";
        EncryptedData message = encryptor.encrypt("outbox/straight/1/" + id, Message.sms(phone, text));
        return new Held(visitor, id, holds.session(visitor), message);
    }

    private double confirm(List<Held> held) throws Exception {
        return rate(held, one -> bookings.confirm(one.visitor(), one.id(), "1"));
    }

    private double straight(List<Held> held) throws Exception {
        return rate(held, this::straight);
    }

    /** State, consent, and the message with its two reminders: three statements in one transaction. */
    private void straight(Held one) throws SQLException {
        Instant moment = portal.clock().instant();
        Timestamp now = Timestamp.from(moment);
        Timestamp later = Timestamp.from(moment.plus(Duration.ofDays(1)));
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, CONFIRM, ReferenceNumber.random().text(), now, one.id(), one.session(), now);
            execute(connection, CONSENT, one.id(), "1", now);
            execute(
                    connection,
                    MESSAGES,
                    one.id(),
                    one.id(),
                    one.message().bytes(),
                    one.message().keyId(),
                    now,
                    later,
                    later,
                    now);
            connection.commit();
        }
    }

    private static void report(String what, Runnable search) {
        long[] millis = new long[SEARCHES];
        for (int number = 0; number < SEARCHES; number++) {
            long start = System.nanoTime();
            search.run();
            millis[number] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s, %d desks, %d days: p50 %d ms, p95 %d ms%n",
                what, LargeTimetable.DESKS, LargeTimetable.DAYS, millis[SEARCHES / 2], millis[SEARCHES * 95 / 100]);
    }

    private static SlotQuery query(Service service) {
        LocalDate first = LocalDate.of(2026, 11, 24);
        return new SlotQuery(
                service, Optional.empty(), Optional.empty(), first, first.plusDays(LargeTimetable.DAYS - 1));
    }
}
