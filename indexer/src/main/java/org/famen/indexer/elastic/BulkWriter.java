package org.famen.indexer.elastic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends documents in bulk, a few requests at once. A document that is refused is an error of the whole load: it is collected
 * here and told at the end.
 *
 * <p>For one thread at a time; it waits when the cluster is slower than the caller, so that memory stays bounded.
 */
public final class BulkWriter implements AutoCloseable {
    private static final int REQUEST_BYTES = 4 << 20;
    private static final int REQUEST_DOCUMENTS = 2_000;
    private static final int CONCURRENT_REQUESTS = 3;
    private static final int REFUSALS_TOLD = 5;

    private final BulkSender sender;
    private final IntConsumer written;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(CONCURRENT_REQUESTS);
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private BulkBody body = new BulkBody();

    /** @param written is told, by any thread, the number of operations that each answer acknowledged */
    public BulkWriter(BulkSender sender, IntConsumer written) {
        this.sender = requireNonNull(sender, "sender is null");
        this.written = requireNonNull(written, "written is null");
    }

    /**
     * @param alias of the index
     * @throws LoadException when an earlier request failed for good
     */
    public void index(String alias, PreparedDocument document) {
        body.index(alias, document);
        flushWhenFull();
    }

    /** As {@link #index}. */
    public void delete(String alias, String id) {
        body.delete(alias, id);
        flushWhenFull();
    }

    /**
     * Sends what is left and waits for every answer.
     *
     * @throws LoadException when anything was refused
     */
    public void finish() {
        if (body.operations() > 0) {
            flush();
        }
        places.acquireUninterruptibly(CONCURRENT_REQUESTS);
        places.release(CONCURRENT_REQUESTS);
        throwFailure();
        if (refusals.get() > 0) {
            List<String> told = List.copyOf(refused);
            throw new LoadException("Elasticsearch refused " + refusals + " documents: " + String.join("; ", told)
                    + (refusals.get() > told.size() ? "; …" : ""));
        }
    }

    /** Gives up requests that are under way. */
    @Override
    public void close() {
        requests.shutdownNow();
        requests.close();
    }

    private void flushWhenFull() {
        if (body.operations() >= REQUEST_DOCUMENTS || body.bytes() >= REQUEST_BYTES) {
            flush();
        }
    }

    private void flush() {
        BulkBody full = body;
        body = new BulkBody();
        places.acquireUninterruptibly();
        try {
            throwFailure();
            requests.execute(() -> send(full));
        } catch (RuntimeException failed) {
            places.release();
            throw failed;
        }
    }

    private void send(BulkBody full) {
        try {
            List<String> lines = sender.send(full);
            refusals.addAndGet(lines.size());
            lines.stream().limit(Math.max(0, REFUSALS_TOLD - refused.size())).forEach(refused::add);
            written.accept(full.operations() - lines.size());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
        } finally {
            places.release();
        }
    }

    private void throwFailure() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
