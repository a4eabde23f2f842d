package org.famen.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A real cluster of Elasticsearch nodes on loopback, for trying out what happens when one is lost. Each node is a process of
 * its own, can be killed and started again on its data and under its address. For one thread at a time.
 */
public final class LocalCluster implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 512;
    private static final int KILLED_SECONDS = 10;
    private static final int FORMED_SECONDS = 90;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http = HttpClient.newHttpClient();
    private final DataFolder data;
    private final Map<String, ElasticsearchOptions> options = new LinkedHashMap<>();
    private final Map<String, LocalElasticsearch> running = new ConcurrentHashMap<>();

    private LocalCluster(int nodes, int heapMegabytes) {
        data = DataFolder.open(Optional.empty(), "famen-cluster-");
        List<String> names = IntStream.rangeClosed(1, nodes)
                .mapToObj(number -> "node-" + number)
                .toList();
        List<Integer> ports = freePorts(2 * nodes);
        List<String> seeds = ports.subList(0, nodes).stream()
                .map(port -> "127.0.0.1:" + port)
                .toList();
        for (int i = 0; i < nodes; i++) {
            options.put(
                    names.get(i),
                    ElasticsearchOptions.defaults()
                            .withHeapMegabytes(heapMegabytes)
                            .withData(data.path().resolve(names.get(i)))
                            .withPort(ports.get(nodes + i))
                            .withCluster(
                                    "famen-cluster-" + ports.getFirst(), names.get(i), ports.get(i), seeds, names));
        }
    }

    /**
     * Starts nodes and waits until they have found each other.
     *
     * @param nodes of 512 MB heap each; three or more outlive the loss of one
     * @throws LocalServerException when one of them does not start
     */
    public static LocalCluster start(int nodes) {
        return start(nodes, HEAP_MEGABYTES);
    }

    /**
     * As {@link #start(int)}, with nodes of another size.
     *
     * @param heapMegabytes largest heap of each node's JVM
     */
    public static LocalCluster start(int nodes, int heapMegabytes) {
        LocalCluster cluster = new LocalCluster(nodes, heapMegabytes);
        try {
            // At once, because none of them is ready before there is a master, which takes more than half of them.
            CompletableFuture.allOf(cluster.options.keySet().stream()
                            .map(node ->
                                    CompletableFuture.runAsync(() -> cluster.launch(node), Thread::startVirtualThread))
                            .toArray(CompletableFuture[]::new))
                    .join();
            cluster.awaitNodes();
            return cluster;
        } catch (RuntimeException failed) {
            cluster.close();
            throw failed;
        }
    }

    /** Names of all nodes, running or not. */
    public Set<String> nodes() {
        return options.keySet();
    }

    /** Where the nodes answer HTTP, or would: of those that were killed too. */
    public List<URI> addresses() {
        return options.values().stream()
                .map(node -> URI.create("http://127.0.0.1:" + node.port()))
                .toList();
    }

    /** Name of the node that the others have elected. */
    public String master() {
        return ask("/_cat/master?h=node").strip();
    }

    /** As {@code kill -9} does: the node gets no chance to say goodbye. */
    public void kill(String node) {
        LocalElasticsearch killed = requireNonNull(running.remove(node), node + " does not run");
        killed.process().destroyForcibly();
        Processes.awaitEnd(killed.process(), KILLED_SECONDS);
        killed.close();
    }

    /** Starts a node that was killed, and waits until all that run have found each other. */
    public void restart(String node) {
        launch(node);
        awaitNodes();
    }

    /**
     * Waits until each shard of some indices has all its copies.
     *
     * @param indices names or aliases, divided by commas; empty for all
     * @throws LocalServerException when that takes longer than a minute and a half
     */
    public void awaitGreen(String indices) {
        await("/" + indices, "wait_for_status=green");
    }

    /**
     * What a running node answers to a GET request, once it knows a master again: while one is elected it says 503.
     *
     * @throws LocalServerException when it says so for a minute and a half
     */
    public String ask(String pathAndQuery) {
        URI address = running.values().iterator().next().address().resolve(pathAndQuery);
        long since = System.nanoTime();
        HttpResponse<String> answer = send(address);
        while (answer.statusCode() == UNAVAILABLE && System.nanoTime() - since < FORMED_SECONDS * 1_000_000_000L) {
            pause();
            answer = send(address);
        }
        if (answer.statusCode() == UNAVAILABLE) {
            throw new LocalServerException(address + " is not available: " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LocalServerException(address + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static LocalServerException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LocalServerException("Interrupted while Elasticsearch was asked.", e);
    }

    @Override
    public void close() {
        running.values().forEach(LocalElasticsearch::close);
        http.close();
        data.close();
    }

    private void launch(String node) {
        running.put(node, LocalElasticsearch.start(requireNonNull(options.get(node), "there is no " + node)));
    }

    private void awaitNodes() {
        await("", "wait_for_nodes=" + running.size());
    }

    private void await(String indices, String state) {
        String health = ask("/_cluster/health" + indices + "?timeout=" + FORMED_SECONDS + "s&" + state);
        if (!health.contains("\"timed_out\":false")) {
            throw new LocalServerException("The cluster did not come to " + state + ": " + health);
        }
    }

    /** Nodes are told each other's ports before they start; so the ports are found, let go and taken again. */
    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new LocalServerException("No free ports on loopback: " + e.getMessage(), e);
        }
    }
}
