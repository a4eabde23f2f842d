package org.famen.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Elasticsearch that the build assembles in {@code local/target/elasticsearch}. */
public final class ElasticsearchDistribution {
    private static final String ROOT_PROPERTY = "famen.root";

    private ElasticsearchDistribution() {}

    /**
     * The distribution below the system property {@code famen.root} (the repository's root; the build sets it for tests), or,
     * where there is none, the one beside this class's own folder or jar.
     *
     * @throws IllegalStateException when it has not been built
     */
    public static Path locate() {
        List<Path> candidates = Stream.concat(
                        Optional.ofNullable(System.getProperty(ROOT_PROPERTY)).stream()
                                .map(root -> Path.of(root, "local", "target")),
                        Stream.of(ownTarget()))
                .map(target -> target.resolve("elasticsearch"))
                .toList();
        return candidates.stream()
                .filter(folder -> Files.isDirectory(folder.resolve("lib")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Elasticsearch in " + candidates + ": build it with `mvn -pl local -am process-classes`"));
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
