package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

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
 * The Elasticsearch and the PostgreSQL of a run: started side by side, or somebody else's.
 *
 * @param children those that were started here, by their names
 */
record Servers(URI elasticsearch, Database postgres, Map<String, ProcessHandle> children) {
    Servers {
        requireNonNull(elasticsearch, "elasticsearch is null");
        requireNonNull(postgres, "postgres is null");
        children = Map.copyOf(children);
    }

    /** Starts what the plan does not name an address for. */
    static Servers start(LaunchPlan plan, ProcessRecords records, RunningParts parts) {
        Map<String, ProcessHandle> children = new ConcurrentHashMap<>();
        CompletableFuture<URI> elasticsearch = plan.elasticsearch()
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> startElasticsearch(plan, records, parts, children));
        CompletableFuture<Database> postgres = plan.postgres()
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> startPostgres(plan, parts, children));
        try {
            return new Servers(elasticsearch.join(), postgres.join(), children);
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case LocalServerException cause -> new LaunchException(cause.getMessage(), cause);
                case LaunchException cause -> cause;
                case null, default -> e;
            };
        }
    }

    private static CompletableFuture<URI> startElasticsearch(
            LaunchPlan plan, ProcessRecords records, RunningParts parts, Map<String, ProcessHandle> children) {
        ElasticsearchOptions options =
                ElasticsearchOptions.defaults().withData(plan.data().resolve("elasticsearch"));
        CompletableFuture<LocalElasticsearch> start =
                CompletableFuture.supplyAsync(() -> LocalElasticsearch.start(options), Thread::startVirtualThread);
        parts.add(() -> close(start));
        return start.thenApply(elasticsearch -> {
            records.add("elasticsearch", elasticsearch.process());
            children.put("Elasticsearch", elasticsearch.process());
            return elasticsearch.address();
        });
    }

    private static CompletableFuture<Database> startPostgres(
            LaunchPlan plan, RunningParts parts, Map<String, ProcessHandle> children) {
        PostgresOptions options =
                PostgresOptions.defaults().withData(plan.data().resolve("postgresql"));
        CompletableFuture<LocalPostgres> start =
                CompletableFuture.supplyAsync(() -> LocalPostgres.start(options), Thread::startVirtualThread);
        parts.add(() -> close(start));
        return start.thenApply(postgres -> {
            postgres.process().ifPresent(process -> children.put("PostgreSQL", process));
            return new Database(postgres.jdbcUrl(), postgres.user(), postgres.password());
        });
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
