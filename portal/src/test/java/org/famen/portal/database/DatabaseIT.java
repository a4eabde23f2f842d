package org.famen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a transaction promises, on a real PostgreSQL that says what went wrong. */
class DatabaseIT {
    private static final String URL = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(URL, Map.of());
    private static final Sql OWNER = Sql.owner(URL);

    private final Database database = PORTAL.bean(Database.class);
    private final AuditTrail audit = PORTAL.bean(AuditTrail.class);
    private final JdbcOperations statements = PORTAL.bean(JdbcOperations.class);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void whoLosesAKnotTriesAgainAndKeepsNothingOfTheTryBefore(String state) {
        String subject = subject();
        AtomicInteger tries = new AtomicInteger();

        int needed = database.transact(() -> {
            audit.add(new AuditEntry("test.tried", subject));
            if (tries.incrementAndGet() < 5) {
                fail(state, "");
            }
            return tries.get();
        });

        assertThat(needed).isEqualTo(5);
        assertThat(audited(subject)).hasSize(1);
    }

    @Test
    void afterFiveTriesItIsOver() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> database.transact(() -> {
                    tries.incrementAndGet();
                    fail("40001", "");
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(tries).hasValue(5);
    }

    @Test
    void twoThatWaitForEachOtherBothEndWell() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> lockBoth(1, 2, both, tries));
            Future<?> other = threads.submit(() -> lockBoth(2, 1, both, tries));
            one.get();
            other.get();
        }

        assertThat(tries).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53300", "57P01", "57P03", "25006", "57014"})
    void whatPostgresqlCannotDoNowIsNoFaultOfTheStatement(String state) {
        assertThatThrownBy(() -> database.transact(() -> fail(state, "")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("on purpose")
                .hasMessageNotContaining("RAISE");
    }

    @Test
    void aConnectionThatIsLostBeforeTheCommitIsUnavailable() {
        assertThatThrownBy(() -> database.transact(() -> {
                    int backend = number("SELECT pg_backend_pid()");
                    OWNER.one(Boolean.class, "SELECT pg_terminate_backend(?, 5000)", backend);
                }))
                .isInstanceOf(DatabaseUnavailableException.class);
        assertThat(number("SELECT 1")).isEqualTo(1);
    }

    @Test
    void aSingleStatementOutsideATransactionFailsAlike() {
        OWNER.run("""
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '57P03'; END $$
                """);
        OWNER.run("CREATE TRIGGER refuse BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse()");
        try {
            assertThatThrownBy(() -> audit.add(new AuditEntry("test.lost", subject())))
                    .isInstanceOf(DatabaseUnavailableException.class);
        } finally {
            OWNER.run("DROP FUNCTION refuse() CASCADE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void aSingleStatementThatLosesAKnotTriesAgain(String state) {
        String subject = subject();
        OWNER.run("CREATE SEQUENCE tries; GRANT USAGE ON SEQUENCE tries TO PUBLIC");
        // A sequence counts on when its transaction is taken back.
        OWNER.run("""
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF nextval('tries') < 5 THEN RAISE EXCEPTION 'on purpose' USING ERRCODE = '%s'; END IF;
                    RETURN NEW;
                END $$
                """.formatted(state));
        OWNER.run("CREATE TRIGGER refuse BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse()");
        try {
            audit.add(new AuditEntry("test.tried", subject));
            assertThat(audited(subject)).hasSize(1);
        } finally {
            OWNER.run("DROP FUNCTION refuse() CASCADE");
            OWNER.run("DROP SEQUENCE tries");
        }
    }

    @Test
    void noConnectionToBeHadIsUnavailableWithinATransactionAndWithout() {
        try (PortalUnderTest lonely = PortalUnderTest.start(Map.of(
                "datasources.default.url",
                "jdbc:postgresql://127.0.0.1:1/nowhere",
                "datasources.default.connection-timeout",
                300))) {
            assertThatThrownBy(() -> lonely.bean(Database.class).transact(() -> {}))
                    .isInstanceOf(DatabaseUnavailableException.class);
            assertThatThrownBy(() -> lonely.bean(PingStore.class).ping())
                    .isInstanceOf(DatabaseUnavailableException.class);
            assertThat(lonely.bean(DatabaseStore.class).answers()).isFalse();
        }
    }

    @Test
    void aBrokenRuleIsKnownByItsName() {
        assertThatThrownBy(() -> database.transact(() -> fail("23514", "slot_capacity")))
                .isInstanceOfSatisfying(
                        ConstraintViolatedException.class,
                        refused -> assertThat(refused.constraint()).isEqualTo(Constraint.SLOT_CAPACITY));
        assertThatThrownBy(() -> database.transact(() -> fail("23514", "nobody_has_heard_of_it")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theActorIsTheTransactionsAndNobodysAfterIt() {
        String subject = subject();
        database.transactAs("system", () -> audit.add(new AuditEntry("test.one", subject)));
        for (int connection = 0; connection < 10; connection++) {
            database.transact(() -> audit.add(new AuditEntry("test.other", subject)));
        }

        assertThat(audited(subject)).hasSize(11).startsWith("system");
        assertThat(audited(subject).subList(1, 11)).containsOnly("public");
    }

    @Test
    void whatFailsLeavesNothing() {
        String subject = subject();
        assertThatThrownBy(() -> database.transact(() -> {
                    audit.add(new AuditEntry("test.undone", subject));
                    throw new IllegalArgumentException("of the portal's own");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(audited(subject)).isEmpty();
    }

    @Test
    void aTransactionDoesNotBeginWithinAnother() {
        assertThatThrownBy(() -> database.transact(() -> database.transact(() -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    private void lockBoth(int first, int second, CyclicBarrier both, AtomicInteger tries) {
        AtomicInteger mine = new AtomicInteger();
        database.transact(() -> {
            tries.incrementAndGet();
            number("SELECT 1 FROM pg_advisory_xact_lock(" + first + ")");
            if (mine.incrementAndGet() == 1) {
                meet(both);
            }
            number("SELECT 1 FROM pg_advisory_xact_lock(" + second + ")");
        });
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL itself fails, with that state and constraint. */
    private void fail(String state, String constraint) {
        statements.prepareStatement(
                "DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '%s', CONSTRAINT = '%s'; END $$"
                        .formatted(state, constraint),
                statement -> statement.execute());
    }

    private int number(String sql) {
        return statements.execute(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static String subject() {
        return "test/" + UUID.randomUUID();
    }

    private static List<String> audited(String subject) {
        return OWNER.list(String.class, "SELECT actor FROM audit_event WHERE subject = ? ORDER BY id", subject);
    }
}
