package org.famen.portal.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.database.DatabaseUpgrade;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** This version beside the next one, whose schema and mapping know more, and on the schema of the one before. */
class NextVersionIT {
    private static final String SERVICE = "legal-consultation";
    private static final TestSms SMS = new TestSms();

    /** Of {@code k8s/base/portal/migrate.yaml}. */
    private static final int TRIES_AGAIN = 6;

    @AfterAll
    static void close() {
        SMS.close();
    }

    @Test
    void noRequestFailsWhileSchemaAndMappingBecomeThoseOfALaterVersion() throws Exception {
        String database = TestPostgres.createDatabase();
        Tally tally = new Tally();
        try (PortalUnderTest portal = portalOn(database, SMS.settings()).awaitSchema()) {
            Guest before = new Guest(portal::address, SMS, tally, "10000808001");
            String booked = before.book(SERVICE).orElseThrow();
            var visitors = new Visitors(portal::address, SMS, tally, List.of(SERVICE));
            try (visitors) {
                visitors.come();
                Thread.sleep(1_000);
                migrate(database);
                Thread.sleep(1_000);
                try (var next = new GenerationToCome(PortalUnderTest.elasticsearch()).serve()) {
                    Thread.sleep(3_000);
                }
                Thread.sleep(500);
            }
            assertThat(tally.failures()).isEmpty();
            assertThat(visitors.booked()).hasSize(visitors.begun());
            assertThat(before.cancel(booked)).isTrue();
        }
    }

    @Test
    void aPortalThatStartsOnTheSchemaOfALaterVersionTakesBookings() {
        String database = TestPostgres.createDatabase();
        migrate(database);
        Tally tally = new Tally();
        try (PortalUnderTest portal = portalOn(database, SMS.settings()).awaitSchema()) {
            Optional<String> booked = new Guest(portal::address, SMS, tally, "10000808002").book(SERVICE);
            assertThat(tally.failures()).isEmpty();
            assertThat(booked).isPresent();
        }
    }

    /** It owns nothing, so that it has to wait for the step that changes the schema. */
    @Test
    void onTheSchemaOfTheVersionBeforeItSearchesAndBooksOnceTheSchemaIsThere() throws Exception {
        String database = TestPostgres.createDatabase();
        flyway(database, "classpath:db/migration")
                .target(MigrationVersion.fromVersion("41"))
                .load()
                .migrate();
        Sql owner = Sql.owner(database);
        owner.run("CREATE ROLE waiting_portal LOGIN PASSWORD 'waiting'");
        owner.run("GRANT famen_portal TO waiting_portal");
        try (PortalUnderTest portal = portalOn(
                database,
                Map.of("datasources.default.username", "waiting_portal", "datasources.default.password", "waiting"))) {
            Thread.sleep(1_000);
            assertThat(portal.bean(DatabaseUpgrade.class).isDone()).isFalse();
            assertThat(portal.get("/search?q=路灯").texts(".hit")).isNotEmpty();
            assertThat(portal.get("/laws/路灯法/5").status()).isEqualTo(200);
            assertThat(portal.get("/prometheus").body()).contains("famen_postgresql_schema_current 0.0");

            flyway(database, "classpath:db/migration").load().migrate();
            portal.awaitSchema();
            assertThat(portal.get("/book/" + SERVICE).html().select("input[name=slot]"))
                    .isNotEmpty();
        }
    }

    private static PortalUnderTest portalOn(String database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("datasources.default.url", database);
        return PortalUnderTest.start(all);
    }

    /** As often as the Job of Kubernetes does: PostgreSQL ends the step where it and a visitor wait for each other. */
    private static void migrate(String database) {
        Flyway flyway =
                flyway(database, "classpath:db/migration", "classpath:upgrade").load();
        for (int again = TRIES_AGAIN; again > 0; again--) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException knot) {
                assertThat(knot).hasMessageContaining("deadlock detected");
            }
        }
        flyway.migrate();
    }

    private static FluentConfiguration flyway(String database, String... locations) {
        return Flyway.configure()
                .locations(locations)
                .dataSource(
                        database,
                        TestPostgres.server().user(),
                        TestPostgres.server().password());
    }
}
