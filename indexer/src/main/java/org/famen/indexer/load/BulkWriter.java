package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.BackoffPolicy;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;

/**
 * Sends documents in bulk, a few requests at once, and backs off when the cluster is busy. A document that is refused is
 * an error of the whole load: it is collected here and told at the end.
 */
final class BulkWriter implements AutoCloseable {
    private static final long REQUEST_BYTES = 4L << 20;
    private static final int REQUEST_DOCUMENTS = 2_000;
    private static final int CONCURRENT_REQUESTS = 3;
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final int TRIES = 8;
    private static final int ERRORS_KEPT = 20;

    private final BulkIngester<Void> ingester;
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    /** @param written is told the number of documents that each answer acknowledged */
    BulkWriter(ElasticsearchClient client, IntConsumer written) {
        requireNonNull(client, "client is null");
        this.ingester = BulkIngester.of(builder -> builder.client(client)
                .maxSize(REQUEST_BYTES)
                .maxOperations(REQUEST_DOCUMENTS)
                .maxConcurrentRequests(CONCURRENT_REQUESTS)
                .backoffPolicy(BackoffPolicy.exponentialBackoff(FIRST_WAIT_MILLIS, TRIES))
                .listener(new Listener(written)));
    }

    void index(String generation, PreparedDocument document) {
        BinaryData json = BinaryData.of(document.json(), ContentType.APPLICATION_JSON);
        ingester.add(operation -> operation.index(
                index -> index.index(generation).id(document.id()).document(json)));
    }

    void delete(String generation, String id) {
        ingester.add(
                operation -> operation.delete(delete -> delete.index(generation).id(id)));
    }

    /** Waits for every answer. */
    @Override
    public void close() {
        ingester.close();
    }

    /** What was refused, at most the first {@value #ERRORS_KEPT}; complete only after {@link #close()}. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    private final class Listener implements BulkListener<Void> {
        private final IntConsumer written;

        private Listener(IntConsumer written) {
            this.written = written;
        }

        @Override
        public void beforeBulk(long executionId, BulkRequest request, List<Void> contexts) {}

        @Override
        public void afterBulk(long executionId, BulkRequest request, List<Void> contexts, BulkResponse response) {
            int failed = 0;
            for (BulkResponseItem item : response.items()) {
                if (item.error() != null) {
                    failed++;
                    keep(item.id() + ": " + item.error().reason());
                }
            }
            written.accept(response.items().size() - failed);
        }

        @Override
        public void afterBulk(long executionId, BulkRequest request, List<Void> contexts, Throwable failure) {
            keep(request.operations().size() + " documents: " + failure.getMessage());
        }

        private void keep(String error) {
            if (errors.size() < ERRORS_KEPT) {
                errors.add(error);
            }
        }
    }
}
