package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be launched.
 *
 * @param root the repository's root
 * @param data where everything is kept that a run leaves behind
 * @param port the portal's HTTP port
 * @param laws folders, archives or addresses of law texts, as the indexer takes them; may be empty
 * @param preview a folder of city content that is being edited, shown instead of the city's own; empty for none
 * @param allowPrivateAddresses whether law texts may come over plain http and from addresses that are not public
 * @param elasticsearch an Elasticsearch that runs already; empty to start one
 * @param postgres a PostgreSQL that runs already; empty to start one
 */
record LaunchPlan(
        Path root,
        Path data,
        int port,
        List<String> laws,
        Optional<Path> preview,
        boolean allowPrivateAddresses,
        Optional<URI> elasticsearch,
        Optional<Database> postgres) {
    LaunchPlan {
        requireNonNull(root, "root is null");
        requireNonNull(data, "data is null");
        laws = List.copyOf(laws);
        requireNonNull(preview, "preview is null");
        requireNonNull(elasticsearch, "elasticsearch is null");
        requireNonNull(postgres, "postgres is null");
    }

    /** The folder of the city's content. */
    Path city() {
        return preview.orElseGet(() -> root.resolve("content").resolve("city"));
    }

    URI portal() {
        return URI.create("http://localhost:" + port);
    }
}
