package org.famen.local;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to start a local Elasticsearch node. {@link #defaults()} is a single node on free ports with a temporary data folder;
 * each {@code with} method returns a changed copy.
 *
 * @param distribution the folder with {@code lib} and {@code modules} that the build assembles
 * @param data where the node keeps its indices and its log; empty for a temporary folder, deleted on close
 * @param port HTTP port on loopback, 0 for a free one
 * @param transportPort port on loopback for other nodes of the cluster, 0 for a free one
 * @param heapMegabytes largest heap of the node's JVM
 * @param nodeName unique within the cluster
 * @param clusterName nodes of one cluster share it
 * @param seedHosts {@code host:transportPort} of other nodes; empty for a node on its own
 * @param initialMasters names of the nodes that elect the first master of a new cluster; empty for a node on its own
 * @param startTimeout how long to wait until the node answers
 */
@RecordBuilder
public record ElasticsearchOptions(
        Path distribution,
        Optional<Path> data,
        int port,
        int transportPort,
        int heapMegabytes,
        String nodeName,
        String clusterName,
        List<String> seedHosts,
        List<String> initialMasters,
        Duration startTimeout) {
    private static final int HEAP_MEGABYTES = 1024;
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

    public ElasticsearchOptions {
        requireNonNull(distribution, "distribution is null");
        requireNonNull(data, "data is null");
        requireNonNull(nodeName, "nodeName is null");
        requireNonNull(clusterName, "clusterName is null");
        seedHosts = List.copyOf(seedHosts);
        initialMasters = List.copyOf(initialMasters);
        requireNonNull(startTimeout, "startTimeout is null");
    }

    /** A single node of the distribution that {@link ElasticsearchDistribution#locate()} finds. */
    public static ElasticsearchOptions defaults() {
        return of(ElasticsearchDistribution.locate());
    }

    /** A single node of the given distribution. */
    public static ElasticsearchOptions of(Path distribution) {
        return ElasticsearchOptionsBuilder.stagedBuilder()
                .distribution(distribution)
                .data(Optional.empty())
                .port(0)
                .transportPort(0)
                .heapMegabytes(HEAP_MEGABYTES)
                .nodeName("local")
                .clusterName("famen-local")
                .seedHosts(List.of())
                .initialMasters(List.of())
                .startTimeout(START_TIMEOUT)
                .build();
    }

    public ElasticsearchOptions withData(Path folder) {
        return ElasticsearchOptionsBuilder.builder(this)
                .data(Optional.of(folder))
                .build();
    }

    public ElasticsearchOptions withPort(int httpPort) {
        return ElasticsearchOptionsBuilder.builder(this).port(httpPort).build();
    }

    public ElasticsearchOptions withHeapMegabytes(int megabytes) {
        return ElasticsearchOptionsBuilder.builder(this)
                .heapMegabytes(megabytes)
                .build();
    }

    /** One node of a cluster on loopback; every node needs a name and a transport port of its own. */
    public ElasticsearchOptions withCluster(
            String cluster, String node, int ownTransportPort, List<String> seeds, List<String> masters) {
        return ElasticsearchOptionsBuilder.builder(this)
                .transportPort(ownTransportPort)
                .nodeName(node)
                .clusterName(cluster)
                .seedHosts(seeds)
                .initialMasters(masters)
                .build();
    }

    boolean standsAlone() {
        return seedHosts.isEmpty() && initialMasters.isEmpty();
    }
}
