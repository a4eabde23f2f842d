package org.famen.local.launch;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.famen.local.LocalPostgres;
import org.famen.local.LocalServerException;
import org.famen.local.PostgresOptions;

/**
 * The Elasticsearch and the PostgreSQL of a run: started side by side, or somebody else's. Where they answer is known before they
 * do, so that the portal may start meanwhile.
 */
final class Servers {
    private final URI elasticsearch;
    private final Database postgres;
    private final CompletableFuture<Void> started;
    /** Those that were started here, by their names. */
    private final Map<String, ProcessHandle> children = new ConcurrentHashMap<>();

    private Servers(LaunchPlan plan, ProcessRecords records, RunningParts parts) {
        int search = FreePort.find();
        int database = FreePort.find();
        this.elasticsearch = plan.elasticsearch().orElse(URI.create("http://127.0.0.1:" + search));
        this.postgres = plan.postgres().orElse(Database.ofOurs(database));
        this.started = CompletableFuture.allOf(
                plan.elasticsearch().isPresent()
                        ? CompletableFuture.completedFuture(null)
                        : startElasticsearch(search, plan, records, parts),
                plan.postgres().isPresent()
                        ? CompletableFuture.completedFuture(null)
                        : startPostgres(database, plan, parts));
    }

    /** Begins to start what the plan does not name an address for. */
    static Servers begin(LaunchPlan plan, ProcessRecords records, RunningParts parts) {
        return new Servers(plan, records, parts);
    }

    URI elasticsearch() {
        return elasticsearch;
    }

    Database postgres() {
        return postgres;
    }

    /** Once they have started. */
    Map<String, ProcessHandle> children() {
        return Map.copyOf(children);
    }

    /** @throws LaunchException when one does not start */
    void awaitStart() {
        try {
            started.join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case LocalServerException cause -> new LaunchException(cause.getMessage(), cause);
                case LaunchException cause -> cause;
                case null, default -> e;
            };
        }
    }

    private CompletableFuture<Void> startElasticsearch(
            int port, LaunchPlan plan, ProcessRecords records, RunningParts parts) {
        ElasticsearchOptions options = ElasticsearchOptions.defaults()
                .withPort(port)
                .withData(plan.data().resolve("elasticsearch"));
        CompletableFuture<LocalElasticsearch> start =
                CompletableFuture.supplyAsync(() -> LocalElasticsearch.start(options), Thread::startVirtualThread);
        parts.add(() -> close(start));
        return start.thenAccept(server -> {
            records.add("elasticsearch", server.process());
            children.put("Elasticsearch", server.process());
        });
    }

    private CompletableFuture<Void> startPostgres(int port, LaunchPlan plan, RunningParts parts) {
        PostgresOptions options =
                PostgresOptions.defaults().withPort(port).withData(plan.data().resolve("postgresql"));
        CompletableFuture<LocalPostgres> start =
                CompletableFuture.supplyAsync(() -> LocalPostgres.start(options), Thread::startVirtualThread);
        parts.add(() -> close(start));
        return start.thenAccept(server -> server.process().ifPresent(process -> children.put("PostgreSQL", process)));
    }

    /** Waits for a start that is under way, because what it starts must be stopped too. */
    private static void close(CompletableFuture<? extends AutoCloseable> start) {
        start.handle((server, failure) -> {
                    if (server != null) {
                        closeNow(server);
                    }
                    return null;
                })
                .join();
    }

    private static void closeNow(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new LaunchException("A server did not stop: " + e.getMessage(), e);
        }
    }
}
