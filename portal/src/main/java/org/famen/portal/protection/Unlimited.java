package org.famen.portal.protection;

import io.micronaut.http.HttpRequest;
import io.micronaut.management.endpoint.EndpointDefaultConfiguration;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.famen.portal.web.asset.Assets;

/**
 * What no limit holds back: the files that each page needs, and what those who run the portal ask. Paths as a whole, since
 * whatever only begins like one of them is a page like others.
 */
@Singleton
class Unlimited {
    private static final Set<String> MANAGEMENT =
            Set.of("/health", "/health/liveness", "/health/readiness", "/prometheus");

    private final Set<String> assets;
    private final Optional<Integer> managementPort;

    Unlimited(Assets assets, EndpointDefaultConfiguration endpoints) {
        this.assets = Set.copyOf(assets.paths());
        this.managementPort = endpoints.getPort();
    }

    boolean contains(HttpRequest<?> request) {
        String path = request.getPath();
        return assets.contains(path) || MANAGEMENT.contains(path) && isManaged(request);
    }

    /** Where those who run the portal have a port of their own, the same path at the public one is a page that is not there. */
    private boolean isManaged(HttpRequest<?> request) {
        return managementPort
                .map(port -> request.getServerAddress().getPort() == port)
                .orElse(true);
    }
}
