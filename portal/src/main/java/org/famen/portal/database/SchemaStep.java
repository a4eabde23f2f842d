package org.famen.portal.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database to this version's schema and ends: the step before portals of a new version start, which alone has
 * the owner's password. It reads the settings and starts nothing of the application. Flyway's lock lets one run at a time.
 */
public final class SchemaStep {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaStep.class);
    private static final int CONNECT_TRIES = 4;
    private static final int MAX_SECONDS_BETWEEN = 5;

    private SchemaStep() {}

    /**
     * @param settings beside those of the environment
     * @throws org.flywaydb.core.api.FlywayException when PostgreSQL is away, or refuses
     */
    public static void run(Map<String, Object> settings) {
        try (ApplicationContext context =
                ApplicationContext.builder().properties(settings).build()) {
            Environment environment = context.getEnvironment().start();
            String owner = text(environment, "famen.schema-owner.username");
            String user = owner.isBlank() ? "datasources.default" : "famen.schema-owner";
            MigrateResult result = SchemaChange.configuration()
                    .connectRetries(CONNECT_TRIES)
                    .connectRetriesInterval(MAX_SECONDS_BETWEEN)
                    .dataSource(
                            text(environment, "datasources.default.url"),
                            text(environment, user + ".username"),
                            text(environment, user + ".password"))
                    .load()
                    .migrate();
            LOG.info("Database schema is up to date, {} steps were made", result.migrationsExecuted);
        }
    }

    private static String text(Environment environment, String name) {
        return environment.getProperty(name, String.class).orElse("");
    }
}
