package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TcpGate;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is there and does not do what it is asked: search and reading go on as quickly as ever, what needs it says that
 * it is away, nothing is booked by half, and all is well again by itself.
 */
class SickPostgresIT {
    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final Duration RECOVERY = Duration.ofSeconds(40);
    private static final String SLOT = "west-centre@2026-12-0%dT14:00";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    /** Of a statement that hangs, of the login after it, and some seconds for a machine that has more to do. */
    private static final Duration NOBODY_WAITS_LONGER = Duration.ofSeconds(35);

    @TempDir
    private static Path folder;

    private static TestSms sms;
    private static LocalPostgres server;
    private static String database;
    private static TcpGate gate;
    private static PortalUnderTest portal;
    private static int people;

    /** Has opened the page before. */
    private Caller person;

    @BeforeAll
    static void start() throws Exception {
        sms = new TestSms();
        server = LocalPostgres.start(PostgresOptions.defaults().withData(folder));
        database = server.createDatabase("bookings");
        gate = new TcpGate(port());
        Map<String, Object> settings = new HashMap<>(sms.settings());
        settings.put("famen.elasticsearch.url", PortalUnderTest.elasticsearch().toString());
        settings.put("datasources.default.username", server.user());
        settings.put("datasources.default.password", server.password());
        portal = PortalUnderTest.startOn("jdbc:postgresql://127.0.0.1:" + gate.port() + "/bookings", settings);
        // The first search of a portal is slow for reasons of its own.
        portal.get("/search?q=路灯");
    }

    @BeforeEach
    void open() {
        person = new Caller(portal.address());
        assertThat(person.get("/book/class").status()).isEqualTo(200);
    }

    @AfterEach
    void isWellAgain() throws Exception {
        long since = System.nanoTime();
        String page = "";
        while (!page.equals("约好了") && System.nanoTime() - since < RECOVERY.toNanos()) {
            page = book();
        }
        assertThat(page).isEqualTo("约好了");
        BookingInvariants.check(Sql.of(portal));
    }

    @AfterAll
    static void stop() throws Exception {
        portal.close();
        gate.close();
        server.close();
        sms.close();
    }

    @Test
    void aServerThatOnlyReadsIsAwayForBookingAlone() throws Exception {
        run(
                "ALTER DATABASE bookings SET default_transaction_read_only = on",
                "SELECT pg_terminate_backend(pid)"
                        + " FROM pg_stat_activity WHERE datname = 'bookings' AND pid <> pg_backend_pid()");
        try {
            saysThatBookingIsAway();
            assertThat(portal.get("/book/class").status()).isEqualTo(200);
        } finally {
            run(
                    "SET default_transaction_read_only = off",
                    "ALTER DATABASE bookings RESET default_transaction_read_only");
        }
    }

    @Test
    void aServerWithoutAConnectionLeftIsAway() throws Exception {
        gate.shut();
        List<Connection> others = takeAllConnections();
        gate.open();
        try {
            saysThatBookingIsAway();
            assertThat(portal.get("/book/class").status()).isEqualTo(503);
        } finally {
            for (Connection other : others) {
                other.close();
            }
        }
    }

    @Test
    void nobodyWaitsForAServerThatHangs() throws Exception {
        book();
        gate.delay(Duration.ofMinutes(5));
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Duration>> waiting = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                waiting.add(crowd.submit(() -> {
                    long asked = System.nanoTime();
                    isAway(portal.get("/book/class"));
                    return Duration.ofNanos(System.nanoTime() - asked);
                }));
            }
            worksWithoutBooking();
            for (Future<Duration> person : waiting) {
                assertThat(person.get()).isLessThan(NOBODY_WAITS_LONGER);
            }
        } finally {
            gate.delay(Duration.ZERO);
        }
    }

    @Test
    void slowIsNotAway() {
        gate.delay(Duration.ofMillis(20));
        try {
            assertThat(book()).isEqualTo("约好了");
            worksWithoutBooking();
        } finally {
            gate.delay(Duration.ZERO);
        }
    }

    @Test
    void aStatementWithoutEndIsEndedByTheServer() throws SQLException {
        List<String> limits = Sql.of(portal).list(String.class, """
                        SELECT setting FROM pg_settings
                        WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout') ORDER BY setting
                        """);

        assertThat(limits).containsExactly("15000", "30000");
        int answerWithin = Sql.of(portal).with(Connection::getNetworkTimeout);
        assertThat(answerWithin).isEqualTo(20_000);
    }

    @Test
    void aServerThatIsStartedAnewIsFoundAgain() throws Exception {
        int port = port();
        server.close();
        try {
            saysThatBookingIsAway();
        } finally {
            server = LocalPostgres.start(
                    PostgresOptions.defaults().withData(folder).withPort(port));
        }
    }

    private void saysThatBookingIsAway() {
        isAway(person.post("/book/class", Map.of("slot", SLOT.formatted(2))));
        isAway(person.plant("staff", "somebody").get("/desk/today"));
        isAway(person.post("/feedback/error", Map.of("text", "灯不亮", "consent", "yes")));
        worksWithoutBooking();
    }

    private static void isAway(Reply page) {
        assertThat(page.status()).as(page.body()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("30");
        assertThat(page.texts("h1")).containsExactly("预约暂时用不了");
    }

    private static void worksWithoutBooking() {
        for (String path : List.of("/search?q=打碎路灯", "/laws/路灯法/5", "/about")) {
            long since = System.nanoTime();
            assertThat(portal.get(path).status()).as(path).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).as(path).isLessThan(QUICK);
        }
    }

    /** @return heading of the last page, or of the first that is none of a booking's */
    private static String book() {
        BookingWalk person = new BookingWalk(portal.address(), sms, "10009%06d".formatted(people++));
        Reply details = person.hold("class", SLOT.formatted(4));
        return details.status() == 200 && person.check("培训").status() == 200
                ? person.confirm(person.code()).texts("h1").getFirst()
                : "";
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = connect()) {
            for (String statement : statements) {
                try (var one = connection.createStatement()) {
                    one.execute(statement);
                }
            }
        }
    }

    private static List<Connection> takeAllConnections() throws SQLException, InterruptedException {
        List<Connection> taken = new ArrayList<>();
        // Sessions that the gate has cut off end a moment later.
        for (int refused = 0; refused < 20; ) {
            try {
                taken.add(connect());
            } catch (SQLException none) {
                assertThat(none.getSQLState()).isEqualTo(TOO_MANY_CONNECTIONS);
                refused++;
                Thread.sleep(50);
            }
        }
        return taken;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database, server.user(), server.password());
    }

    private static int port() {
        return URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
    }
}
