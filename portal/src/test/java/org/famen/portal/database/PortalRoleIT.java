package org.famen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody who has got into a portal can't do in its database. */
class PortalRoleIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final String MEMBER = "00000000-0000-4000-8000-000000000001";

    private final Sql owner = Sql.owner(DATABASE);

    @BeforeAll
    static void makeSchema() {
        PortalUnderTest.startOn(DATABASE, Map.of()).close();
    }

    @Test
    void putsNoTableOfItsOwnInFrontOfTheAudit() {
        asPortal("""
                CREATE TEMPORARY TABLE audit_event (action text, subject text, detail jsonb);
                INSERT INTO staff_member (id, login, name, created_at) VALUES ('%s', 'shadow', '影子', now())
                """.formatted(MEMBER));

        assertThat(owner.list(
                        String.class, "SELECT action FROM public.audit_event WHERE subject = ?", "staff/" + MEMBER))
                .containsExactly("staff.invited");
    }

    @Test
    void everyRuleLooksIntoTheSchemaFirst() {
        assertThat(owner.list(String.class, """
                SELECT proname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
                WHERE p.pronamespace = CAST('public' AS regnamespace) AND l.lanname = 'plpgsql'
                    AND NOT coalesce(proconfig @> ARRAY['search_path=public, pg_temp'], false)
                """)).isEmpty();
    }

    @Test
    void saysOfNoStepThatItWasMade() {
        for (String change : new String[] {
            "DELETE FROM flyway_schema_history",
            "UPDATE flyway_schema_history SET checksum = 1",
            "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history"
        }) {
            assertThatThrownBy(() -> asPortal(change)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void changesNoEventAndNoLinkOfTheChain() {
        for (String change : new String[] {
            "DELETE FROM audit_event",
            "UPDATE audit_event SET actor = 'x'",
            "TRUNCATE audit_event",
            "DELETE FROM audit_chain",
            "INSERT INTO audit_chain VALUES (1, '')",
            "ALTER TABLE audit_event DISABLE TRIGGER USER",
            "SET session_replication_role = replica",
            "SELECT setval(pg_get_serial_sequence('audit_event', 'id'), 1000000)",
            "INSERT INTO audit_event (action, subject, actor) VALUES ('a', 'b', 'c')",
            "DELETE FROM consent",
            "DELETE FROM booking"
        }) {
            assertThatThrownBy(() -> asPortal(change)).as(change).hasMessageContaining("ERROR");
        }
    }

    private void asPortal(String statements) {
        owner.run("SET ROLE famen_portal; " + statements);
    }
}
