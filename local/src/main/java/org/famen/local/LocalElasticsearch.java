package org.famen.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real Elasticsearch node in a JVM of its own.
 *
 * <p>The node ends on {@link #close()}, and also when this JVM is killed, because it reads its standard input to the end.
 */
public final class LocalElasticsearch implements AutoCloseable {
    /** Below its data folder; the only place where the node may keep snapshots. */
    public static final String SNAPSHOTS = "snapshots";

    private static final String READY = "READY ";
    private static final String LOG_FILE = "elasticsearch.log";
    private static final int CLOSE_SECONDS = 20;

    private final Process process;
    private final URI address;
    private final DataFolder data;

    private LocalElasticsearch(Process process, URI address, DataFolder data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /**
     * Starts a node and waits until it answers.
     *
     * @throws LocalServerException when it ends or does not answer in time; the message ends in the last lines of its log
     */
    public static LocalElasticsearch start(ElasticsearchOptions options) {
        DataFolder data = DataFolder.open(options.data(), "famen-elasticsearch-");
        Path log = data.path().resolve(LOG_FILE);
        Process process = launch(options, data.path(), log);
        try {
            return new LocalElasticsearch(process, awaitReady(process, options, log), data);
        } catch (RuntimeException e) {
            end(process);
            data.close();
            throw e;
        }
    }

    /** Where the node answers HTTP, such as {@code http://127.0.0.1:9200}. */
    public URI address() {
        return address;
    }

    /** The node's process, for those who keep a record of what they started. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        end(process);
        data.close();
    }

    private static Process launch(ElasticsearchOptions options, Path data, Path log) {
        try {
            Files.createDirectories(data.resolve("tmp"));
            return new ProcessBuilder(ElasticsearchCommand.of(options, data.toAbsolutePath()))
                    .redirectError(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new LocalServerException("Elasticsearch could not be started: " + e.getMessage(), e);
        }
    }

    private static URI awaitReady(Process process, ElasticsearchOptions options, Path log) {
        CompletableFuture<URI> ready = new CompletableFuture<>();
        // Not a virtual thread: one that waits at a pipe keeps its carrier, and two cores have two of them.
        Thread.ofPlatform().daemon().name("elasticsearch-output").start(() -> readOutput(process, ready));
        try {
            return ready.get(options.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new LocalServerException(
                    "Elasticsearch did not answer within "
                            + options.startTimeout().toSeconds() + " s.",
                    log);
        } catch (ExecutionException e) {
            throw new LocalServerException("Elasticsearch ended while it started.", log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServerException("Interrupted while Elasticsearch started.", e);
        }
    }

    /** Reads to the end, so that the node never blocks on a full pipe. */
    private static void readOutput(Process process, CompletableFuture<URI> ready) {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            lines.lines()
                    .filter(line -> line.startsWith(READY))
                    .map(line -> URI.create(line.substring(READY.length())))
                    .forEach(ready::complete);
        } catch (IOException | UncheckedIOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IOException("Output ended"));
    }

    private static void end(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        Processes.awaitEnd(process.toHandle(), CLOSE_SECONDS);
    }
}
