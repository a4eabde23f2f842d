package org.famen.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the Elasticsearch that the build assembles in {@code local/target/elasticsearch}. */
public final class ElasticsearchDistribution {
    private static final String ROOT_PROPERTY = "famen.root";

    private ElasticsearchDistribution() {}

    /**
     * The distribution below the system property {@code famen.root} (the repository's root; the build sets it for tests), or,
     * without that property, the one beside this class's own folder or jar.
     *
     * @throws IllegalStateException when it has not been built
     */
    public static Path locate() {
        Path folder = Optional.ofNullable(System.getProperty(ROOT_PROPERTY))
                .map(root -> Path.of(root, "local", "target"))
                .orElseGet(ElasticsearchDistribution::ownTarget)
                .resolve("elasticsearch");
        if (!Files.isDirectory(folder.resolve("lib"))) {
            throw new IllegalStateException(
                    "No Elasticsearch in " + folder + ": build it with `mvn -pl local -am process-classes`");
        }
        return folder;
    }

    private static Path ownTarget() {
        try {
            return Path.of(ElasticsearchDistribution.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This class is not loaded from a file", e);
        }
    }
}
