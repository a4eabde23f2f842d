package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Elasticsearch in {@code /health}. It has no say in readiness: a portal without it still books, and taking all copies out
 * of service would take that away too.
 */
@Singleton
class IndexHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private final Index index;

    IndexHealth(Index index) {
        this.index = requireNonNull(index, "index is null");
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        boolean answers = index.answers();
        healthStatus = answers ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of("answers", answers);
    }

    @Override
    protected String getName() {
        return "elasticsearch";
    }
}
