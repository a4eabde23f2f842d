package org.famen.portal.application;

import static org.famen.portal.testing.BenchmarkRounds.execute;
import static org.famen.portal.testing.BenchmarkRounds.median;
import static org.famen.portal.testing.BenchmarkRounds.rate;

import io.micronaut.jdbc.DataSourceResolver;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Message;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.web.Visitor;

/**
 * Measures the desk's list with 10,000 open applications through HTTP, and how many applications a second are taken, against the
 * same four statements sent straight in turns within one run. Started by {@code portal/application-benchmark}; bounded, loopback
 * only, on a PostgreSQL of its own.
 */
final class ApplicationBenchmark {
    private static final int OPEN = 10_000;
    private static final int LOOKS = 300;
    private static final int A_ROUND = 400;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 10;

    private static final String APPLICATION = """
            INSERT INTO application (id, kind, lane, matter, organisation_id, district, reference, sealed, key_id,
                phone_hash, received_at, moved_at)
            VALUES (?, 'LEGAL_AID', ?, 'WAGES', 'east-centre', '东区', ?, ?, ?, ?, ?, ?)
            """;
    private static final String STEP = """
            INSERT INTO application_step (id, application_id, what, state, version, at)
            VALUES (?, ?, 'MOVE', 'RECEIVED', 0, ?)
            """;
    private static final String CONSENT = "INSERT INTO consent (subject, notice_version, given_at) VALUES (?, ?, ?)";
    private static final String MESSAGE = """
            INSERT INTO outbox (event_key, channel, sealed, key_id, due_at, expires_at, created_at)
            VALUES (?, 'SMS', ?, ?, ?, ?, ?)
            """;

    private final String database = TestPostgres.createDatabase();
    private final PortalUnderTest portal = PortalUnderTest.startOn(database, Map.of());
    private final DataSource pool = portal.bean(DataSourceResolver.class).resolve(portal.bean(DataSource.class));
    private final Applications applications = portal.bean(Applications.class);
    private final FieldEncryptor encryptor = portal.bean(FieldEncryptor.class);
    private int people;

    public static void main(String[] arguments) throws Exception {
        ApplicationBenchmark benchmark = new ApplicationBenchmark();
        benchmark.run();
        benchmark.portal.close();
        System.exit(0);
    }

    private void run() throws Exception {
        double[] portalRates = new double[ROUNDS];
        double[] straightRates = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double straight =
                    rate(IntStream.range(0, A_ROUND).mapToObj(unused -> one()).toList(), this::straight);
            double taken =
                    rate(IntStream.range(0, A_ROUND).mapToObj(unused -> one()).toList(), this::take);
            if (round >= 0) {
                straightRates[round] = straight;
                portalRates[round] = taken;
                ratios[round] = taken / straight;
            }
        }
        System.out.printf(
                "applications a second: portal %.0f, four statements straight %.0f, ratio %.2f (medians of %d rounds)%n",
                median(portalRates), median(straightRates), median(ratios), ROUNDS);
        fill();
        Caller desk = Staff.manager(portal, database, "chief");
        long[] millis = new long[LOOKS];
        for (int look = -LOOKS / 3; look < LOOKS; look++) {
            long start = System.nanoTime();
            if (desk.get("/desk/applications").status() != 200) {
                throw new IllegalStateException("the list does not come");
            }
            if (look >= 0) {
                millis[look] = (System.nanoTime() - start) / 1_000_000;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "desk list with %d open: p50 %d ms, p95 %d ms, slowest %d ms (%d looks through HTTP)%n",
                Sql.of(portal).one(Integer.class, "SELECT count(*) FROM application WHERE ended_at IS NULL"),
                millis[LOOKS / 2],
                millis[LOOKS * 95 / 100],
                millis[LOOKS - 1],
                LOOKS);
    }

    /** Up to so many as there should be, over all lanes and states. */
    private void fill() throws Exception {
        int there = Sql.of(portal).one(Integer.class, "SELECT count(*) FROM application");
        rate(IntStream.range(there, OPEN).mapToObj(unused -> one()).toList(), this::take);
        Sql.of(portal)
                .run("ALTER TABLE application DISABLE TRIGGER USER;"
                        + "UPDATE application SET lane = 1 + get_byte(phone_hash, 0) % 3,"
                        + " due_on = due_on - get_byte(phone_hash, 1) % 14;"
                        + "ALTER TABLE application ENABLE TRIGGER USER; ANALYZE application");
    }

    /** Somebody who applies, with what the straight statements are given sealed already. */
    private record One(String phone, UUID id, EncryptedData sealed, EncryptedData message, Told told) {}

    private One one() {
        String phone = "10002%06d".formatted(++people);
        UUID id = UUID.randomUUID();
        Told told = ToldBuilder.stagedBuilder()
                .name("测试人")
                .phone(phone)
                .facts("做了三个月，工钱一分没有给。".repeat(8))
                .other("建筑队")
                .otherContact("")
                .means("hardship")
                .migrant(true)
                .urgent(false)
                .helper("")
                .relation("")
                .build();
        Message message = Message.sms(phone, "您的法律援助申请已收到，编号 XXXX-XXXX，查询码 XXXX-XXXX。请勿转发。");
        return new One(
                phone,
                id,
                encryptor.encrypt(Application.owner(id), told),
                encryptor.encrypt("outbox/straight/" + id, message),
                told);
    }

    private void take(One one) {
        var wanted = new NewApplication(Matter.WAGES, "东区", "", one.told(), null, () -> true);
        if (applications
                .receive(new Visitor(one.phone()), one.phone(), wanted, Applications.Linked.NOTHING)
                .isEmpty()) {
            throw new IllegalStateException("an application was not taken");
        }
    }

    private void straight(One one) throws SQLException {
        Timestamp now = Timestamp.from(portal.clock().instant());
        Timestamp later = Timestamp.from(portal.clock().instant().plus(Duration.ofDays(1)));
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            byte[] phone = Arrays.copyOf(one.phone().getBytes(StandardCharsets.US_ASCII), 32);
            execute(
                    connection,
                    APPLICATION,
                    one.id(),
                    1,
                    ReferenceNumber.random().text(),
                    one.sealed().bytes(),
                    one.sealed().keyId(),
                    phone,
                    now,
                    now);
            execute(connection, STEP, UUID.randomUUID(), one.id(), now);
            execute(connection, CONSENT, one.id(), "legal-aid-2026-12", now);
            execute(
                    connection,
                    MESSAGE,
                    "straight/" + one.id(),
                    one.message().bytes(),
                    one.message().keyId(),
                    now,
                    later,
                    now);
            connection.commit();
        }
    }
}
