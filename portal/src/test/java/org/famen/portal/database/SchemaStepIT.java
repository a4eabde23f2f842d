package org.famen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** The schema, the way production changes it: one step as the owner, then portals that own nothing. */
class SchemaStepIT {
    private static final String PASSWORD = "for-tests-alone";

    @Test
    void theOwnerMakesTheSchemaAndThePortalLivesWithoutOwningIt() {
        String database = TestPostgres.createDatabase();
        Sql admin = Sql.owner(database);
        admin.run("CREATE ROLE step_owner LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
        admin.run("CREATE ROLE step_portal LOGIN PASSWORD '" + PASSWORD + "'");
        String name = admin.one(String.class, "SELECT current_database()");
        admin.run("ALTER DATABASE " + name + " OWNER TO step_owner");
        admin.run("ALTER SCHEMA public OWNER TO step_owner");

        Map<String, Object> owner = Map.of(
                "datasources.default.url", database,
                "famen.schema-owner.username", "step_owner",
                "famen.schema-owner.password", PASSWORD);
        SchemaStep.run(owner);
        SchemaStep.run(owner);

        admin.run("GRANT famen_portal TO step_portal");
        try (PortalUnderTest portal = PortalUnderTest.startOn(
                database,
                Map.of("datasources.default.username", "step_portal", "datasources.default.password", PASSWORD))) {
            assertThat(portal.bean(DatabaseUpgrade.class).isDone()).isTrue();
            assertThat(portal.bean(DatabaseStore.class).answers()).isTrue();
        }
        Sql asPortal = Sql.of(database, "step_portal", PASSWORD);
        assertThatThrownBy(() -> asPortal.run("DROP TABLE booking")).hasMessageContaining("owner");
    }

    @Test
    void whoMayNotChangeTheSchemaIsTold() {
        String database = TestPostgres.createDatabase();
        assertThatThrownBy(() -> SchemaStep.run(Map.of(
                        "datasources.default.url", database,
                        "datasources.default.username", "nobody_of_that_name",
                        "datasources.default.password", PASSWORD)))
                .isInstanceOf(FlywayException.class);
    }
}
