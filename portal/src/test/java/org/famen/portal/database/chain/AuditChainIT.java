package org.famen.portal.database.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The audit says itself when and who, and what was taken out of it later shows. */
class AuditChainIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());

    private final Sql postgres = Sql.of(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void nobodySaysWhenAndWhoInstead() {
        postgres.run("""
                INSERT INTO audit_event (action, subject, actor, at)
                VALUES ('booking.read', 'booking/forged', 'somebody else', TIMESTAMPTZ '2020-01-01')
                """);

        assertThat(postgres.one(
                        String.class,
                        "SELECT actor || ' ' || (at > now() - interval '1 minute') FROM audit_event WHERE subject = ?",
                        "booking/forged"))
                .isEqualTo("public true");
    }

    @Test
    void whatIsTakenOutOrChangedShows() {
        for (int event = 0; event < 5; event++) {
            postgres.run("INSERT INTO audit_event (action, subject) VALUES ('test.event', 'test/" + event + "')");
        }
        chainAll();
        Printed whole = print();
        assertThat(whole.status()).isZero();
        assertThat(whole.out())
                .contains("\"subject\":\"test/4\"", "\"intact\":true")
                .doesNotContain("\"intact\":false");

        assertThatThrownBy(() -> postgres.run("DELETE FROM audit_chain")).hasMessageContaining("keeps its rows");
        postgres.run("""
                ALTER TABLE audit_event DISABLE TRIGGER USER;
                UPDATE audit_event SET subject = 'test/other' WHERE subject = 'test/2';
                ALTER TABLE audit_event ENABLE TRIGGER USER;
                """);
        Printed changed = print();
        assertThat(changed.status()).isEqualTo(3);
        assertThat(changed.err()).containsOnlyOnce("The chain breaks at event");

        postgres.run("""
                ALTER TABLE audit_event DISABLE TRIGGER USER; ALTER TABLE audit_chain DISABLE TRIGGER USER;
                DELETE FROM audit_chain c USING audit_event e WHERE e.id = c.event_id AND e.subject = 'test/other';
                DELETE FROM audit_event WHERE subject = 'test/other';
                ALTER TABLE audit_event ENABLE TRIGGER USER; ALTER TABLE audit_chain ENABLE TRIGGER USER;
                """);
        assertThat(print().err()).as("the one behind it").containsOnlyOnce("The chain breaks at event");

        postgres.run("INSERT INTO audit_event (id, action, subject) OVERRIDING SYSTEM VALUE"
                + " VALUES (-1, 'test.event', 'test/beside')");
        assertThat(print().err()).contains("1 events stand beside the chain");
        postgres.run("""
                ALTER TABLE audit_event DISABLE TRIGGER USER;
                DELETE FROM audit_event WHERE subject = 'test/beside';
                ALTER TABLE audit_event ENABLE TRIGGER USER;
                """);
    }

    /** Shorter or written anew, it is whole in itself. */
    @Test
    void whoKeptTheLastEventSeesThatTheEndWasCutOffOrTheChainWrittenAnew() {
        postgres.run("INSERT INTO audit_event (action, subject) VALUES ('test.event', 'test/kept')");
        chainAll();
        String kept = lastId();
        String hash = postgres.one(
                String.class, "SELECT encode(hash, 'hex') FROM audit_chain WHERE event_id = CAST(? AS bigint)", kept);
        assertThat(print("--after", kept, hash).err()).doesNotContain(kept);
        assertThat(print("--after", kept, "0".repeat(64)))
                .satisfies(other -> assertThat(other.err()).contains("The chain has another hash at event " + kept))
                .satisfies(other -> assertThat(other.status()).isEqualTo(3));

        postgres.run("""
                ALTER TABLE audit_event DISABLE TRIGGER USER; ALTER TABLE audit_chain DISABLE TRIGGER USER;
                DELETE FROM audit_chain WHERE event_id = (SELECT id FROM audit_event WHERE subject = 'test/kept');
                DELETE FROM audit_event WHERE subject = 'test/kept';
                ALTER TABLE audit_event ENABLE TRIGGER USER; ALTER TABLE audit_chain ENABLE TRIGGER USER;
                INSERT INTO audit_event (action, subject) VALUES ('test.event', 'test/later');
                """);
        chainAll();
        Printed cut = print("--after", kept);
        assertThat(cut.status()).isEqualTo(3);
        assertThat(cut.out()).contains("test/later");
        assertThat(cut.err()).contains("The chain has no event " + kept + " any more");
    }

    @Test
    void aPortalWhoseClockIsAheadChainsNothingBeforeItsTime() {
        postgres.run("INSERT INTO audit_event (action, subject) VALUES ('test.event', 'test/fresh')");
        PORTAL.clock().setTo(Instant.now().plus(Duration.ofHours(1)));
        PORTAL.bean(AuditChain.class).chain();

        assertThat(postgres.list(Integer.class, """
                SELECT 1 FROM audit_chain JOIN audit_event e ON e.id = event_id WHERE e.subject = 'test/fresh'
                """)).isEmpty();
    }

    @Test
    void thePortalsRoleChoosesNoPlaceForAnEvent() {
        Sql owner = Sql.owner(DATABASE);
        owner.run(
                "SET ROLE famen_portal; INSERT INTO audit_event (action, subject) VALUES ('test.event', 'test/role')");

        assertThatThrownBy(() -> owner.run("SET ROLE famen_portal; INSERT INTO audit_event (id, action, subject)"
                        + " OVERRIDING SYSTEM VALUE VALUES (1000000000, 'test.event', 'test/far')"))
                .hasMessageContaining("permission denied");
    }

    private record Printed(int status, String out, String err) {}

    /** Events of the last minutes wait; these did not happen in the last minutes. */
    private void chainAll() {
        postgres.run("""
                ALTER TABLE audit_event DISABLE TRIGGER USER;
                UPDATE audit_event SET at = at - interval '6 minutes'
                WHERE id > (SELECT coalesce(max(event_id), 0) FROM audit_chain);
                ALTER TABLE audit_event ENABLE TRIGGER USER;
                """);
        PORTAL.bean(AuditChain.class).chain();
    }

    private String lastId() {
        return postgres.one(String.class, "SELECT CAST(max(event_id) AS text) FROM audit_chain");
    }

    private static Printed print(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = AuditCommand.run(
                List.of(arguments),
                Staff.settings(DATABASE),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Printed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
