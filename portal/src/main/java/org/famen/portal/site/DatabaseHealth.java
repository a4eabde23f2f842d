package org.famen.portal.site;

import static java.util.Objects.requireNonNull;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * PostgreSQL in {@code /health}. It has no say in readiness: a portal without it still serves search, and taking all copies
 * out of service would take that away too.
 */
@Singleton
class DatabaseHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private final Jdbi jdbi;
    private final DatabaseUpgrade schema;

    DatabaseHealth(Jdbi jdbi, DatabaseUpgrade schema) {
        this.jdbi = requireNonNull(jdbi, "jdbi is null");
        this.schema = requireNonNull(schema, "schema is null");
    }

    /** Whether it answers now. */
    boolean answers() {
        try {
            return jdbi.withHandle(
                    handle -> handle.select("SELECT 1").mapTo(Integer.class).one() == 1);
        } catch (JdbiException away) {
            return false;
        }
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        healthStatus = answers() ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of("schemaIsUpToDate", schema.isDone());
    }

    @Override
    protected String getName() {
        return "postgresql";
    }
}
