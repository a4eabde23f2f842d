package org.famen.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The schema, the way production changes it: one step as the owner, then portals that own nothing. */
class SchemaStepIT {
    private static final String PASSWORD = "for-tests-alone";

    @Test
    void theOwnerMakesTheSchemaAndThePortalLivesWithoutOwningIt() {
        String database = TestPostgres.createDatabase();
        Jdbi admin = Jdbi.create(
                database, TestPostgres.server().user(), TestPostgres.server().password());
        admin.useHandle(handle -> {
            handle.execute("CREATE ROLE step_owner LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
            handle.execute("CREATE ROLE step_portal LOGIN PASSWORD '" + PASSWORD + "'");
            String name = handle.select("SELECT current_database()")
                    .mapTo(String.class)
                    .one();
            handle.execute("ALTER DATABASE " + name + " OWNER TO step_owner");
            handle.execute("ALTER SCHEMA public OWNER TO step_owner");
        });

        Map<String, Object> owner = Map.of(
                "datasources.default.url", database,
                "famen.schema-owner.username", "step_owner",
                "famen.schema-owner.password", PASSWORD);
        SchemaStep.run(owner);
        SchemaStep.run(owner);

        admin.useHandle(handle -> handle.execute("GRANT famen_portal TO step_portal"));
        try (PortalUnderTest portal = PortalUnderTest.startOn(
                database,
                Map.of("datasources.default.username", "step_portal", "datasources.default.password", PASSWORD))) {
            assertThat(portal.bean(DatabaseUpgrade.class).isDone()).isTrue();
            assertThat(portal.bean(DatabaseStore.class).answers()).isTrue();
        }
        Jdbi asPortal = Jdbi.create(database, "step_portal", PASSWORD);
        assertThatThrownBy(() -> asPortal.useHandle(handle -> handle.execute("DROP TABLE booking")))
                .hasMessageContaining("owner");
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
