package org.famen.portal.protection;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.portal.web.asset.Assets;

/**
 * What no limit holds back: the files that each page needs, and what those who run the portal ask. Paths as a whole, since
 * whatever only begins like one of them is a page like others.
 */
@Singleton
class Unlimited {
    private final Set<String> paths;

    Unlimited(Assets assets) {
        this.paths = Stream.concat(
                        assets.paths().stream(),
                        Stream.of("/health", "/health/liveness", "/health/readiness", "/prometheus"))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String path) {
        return paths.contains(path);
    }
}
