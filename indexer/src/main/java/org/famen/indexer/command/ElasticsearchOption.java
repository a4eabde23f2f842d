package org.famen.indexer.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.famen.indexer.load.Cluster;
import org.famen.indexer.load.ClusterAccess;
import org.famen.indexer.load.LoadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where Elasticsearch is: as told, or that of a running {@code ./run}. */
final class ElasticsearchOption {
    private static final String VARIABLE = "ELASTICSEARCH_URL";
    private static final String OF_RUN = ".famen/elasticsearch.url";

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "Address of Elasticsearch. Default: environment " + VARIABLE + ", then that of ./run.")
    private @Nullable URI address;

    /** @throws LoadException when nobody says where it is, or nothing is there */
    Cluster connect() throws IOException {
        URI wanted = address();
        try {
            return Cluster.connect(wanted, ClusterAccess.of(System.getenv()));
        } catch (IOException away) {
            throw new LoadException(
                    "Elasticsearch does not answer at " + wanted + " (" + firstLine(away)
                            + "). Is ./run running, or is --elasticsearch right?",
                    away);
        } catch (IllegalArgumentException unusable) {
            throw new LoadException(wanted + " is no address of an Elasticsearch: " + unusable.getMessage(), unusable);
        }
    }

    private URI address() throws IOException {
        if (address != null) {
            return address;
        }
        String variable = System.getenv(VARIABLE);
        if (variable != null) {
            return URI.create(variable);
        }
        Path file = Checkout.resolve(OF_RUN);
        if (Files.exists(file)) {
            return URI.create(Files.readString(file).strip());
        }
        throw new LoadException("No Elasticsearch: start ./run in another window, or give --elasticsearch URL.");
    }

    private static String firstLine(IOException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
