package org.famen.indexer.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.famen.indexer.load.Cluster;
import org.famen.indexer.load.LoadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where Elasticsearch is: as told, or that of a running {@code ./run}. */
final class ElasticsearchOption {
    private static final Path OF_RUN = Path.of(".famen", "elasticsearch.url");

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "Address of Elasticsearch. Default: environment ELASTICSEARCH_URL, then that of ./run.")
    private @Nullable URI address;

    Cluster connect() throws IOException {
        return new Cluster(address());
    }

    private URI address() throws IOException {
        if (address != null) {
            return address;
        }
        Map<String, String> environment = System.getenv();
        if (environment.containsKey("ELASTICSEARCH_URL")) {
            return URI.create(environment.get("ELASTICSEARCH_URL"));
        }
        if (Files.exists(OF_RUN)) {
            return URI.create(Files.readString(OF_RUN).strip());
        }
        throw new LoadException("No Elasticsearch: start ./run in another window, or give --elasticsearch URL.");
    }
}
