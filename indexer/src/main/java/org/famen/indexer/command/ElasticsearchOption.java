package org.famen.indexer.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.ClusterAccess;
import org.famen.indexer.elastic.LoadException;
import picocli.CommandLine.Option;

/** Where Elasticsearch is: as told, or that of a running {@code ./run}. */
final class ElasticsearchOption {
    private static final String VARIABLE = "ELASTICSEARCH_URL";
    private static final String OF_RUN = ".famen/elasticsearch.url";

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            split = ",",
            description =
                    "Address of Elasticsearch, or of several of its nodes, divided by commas. Default: environment "
                            + VARIABLE + ", then that of ./run.")
    private List<URI> addresses = List.of();

    /** @throws LoadException when nobody says where it is, or nothing is there */
    Cluster connect() throws IOException {
        List<URI> wanted = addresses();
        try {
            return Cluster.connect(wanted, ClusterAccess.of(System.getenv()));
        } catch (IOException away) {
            throw new LoadException(
                    "Elasticsearch does not answer at " + joined(wanted) + " (" + firstLine(away)
                            + "). Is ./run running, or is --elasticsearch right?",
                    away);
        } catch (IllegalArgumentException unusable) {
            throw new LoadException(
                    joined(wanted) + " is no address of an Elasticsearch: " + unusable.getMessage(), unusable);
        }
    }

    private List<URI> addresses() throws IOException {
        if (!addresses.isEmpty()) {
            return addresses;
        }
        String variable = System.getenv(VARIABLE);
        if (variable != null) {
            return Arrays.stream(variable.split(","))
                    .map(String::strip)
                    .map(URI::create)
                    .toList();
        }
        Path file = Checkout.resolve(OF_RUN);
        if (Files.exists(file)) {
            return List.of(URI.create(Files.readString(file).strip()));
        }
        throw new LoadException("No Elasticsearch: start ./run in another window, or give --elasticsearch URL.");
    }

    private static String joined(List<URI> addresses) {
        return addresses.stream().map(URI::toString).collect(Collectors.joining(","));
    }

    private static String firstLine(IOException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
