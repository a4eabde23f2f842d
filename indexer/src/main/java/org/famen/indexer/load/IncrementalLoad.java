package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;

/**
 * Brings the live generation up to date by sending only documents whose content hash changed and removing those that are
 * gone. The result equals that of a full load.
 */
public final class IncrementalLoad {
    private static final int PAGE = 5_000;

    private final ElasticsearchClient client;
    private final Generations generations;
    private final Clock clock;

    public IncrementalLoad(ElasticsearchClient client, Clock clock) {
        this.client = requireNonNull(client, "client is null");
        this.generations = new Generations(client);
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Whether there is a live generation of today's definition to bring up to date. */
    public boolean isPossible() throws IOException {
        return generations.liveFingerprint().isPresent();
    }

    public LoadReport run(Sources sources, LoadProgress progress) throws IOException {
        long start = System.nanoTime();
        String fingerprint = sources.fingerprint();
        progress.step("Reading law texts and city content");
        Publication publication = Publication.read(sources, clock);
        Duration reading = Duration.ofNanos(System.nanoTime() - start);
        GenerationSet live = generations.live();
        Map<String, String> old = new HashMap<>();
        for (IndexName index : IndexName.values()) {
            addHashes(index, live.name(index), old);
        }
        long[] sent = new long[2];
        List<String> errors;
        progress.begin("Comparing", publication.documentCount());
        try (var writer = new BulkWriter(client, count -> {})) {
            publication.documents().forEach(document -> {
                progress.advance(1);
                String before = old.remove(key(document.index(), document.id()));
                if (!document.contentHash().equals(before)) {
                    writer.index(live.name(document.index()), document);
                    sent[0]++;
                }
            });
            for (String gone : old.keySet()) {
                IndexName index = IndexName.valueOf(gone.substring(0, gone.indexOf(' ')));
                writer.delete(live.name(index), gone.substring(gone.indexOf(' ') + 1));
                sent[1]++;
            }
            writer.close();
            errors = writer.errors();
        }
        progress.end();
        if (!errors.isEmpty()) {
            throw new LoadException("Elasticsearch refused documents: " + String.join("; ", errors));
        }
        for (String name : live.names()) {
            client.indices().refresh(request -> request.index(name));
            generations.complete(name, fingerprint);
        }
        return new LoadReport(
                live.stamp(),
                sent[0],
                sent[1],
                publication.problems(),
                reading,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static String key(IndexName index, String id) {
        return index.name() + " " + id;
    }

    private void addHashes(IndexName index, String name, Map<String, String> hashes) throws IOException {
        List<FieldValue> after = List.of();
        while (true) {
            List<FieldValue> from = after;
            List<Hit<ObjectNode>> hits = client.search(
                            request -> {
                                request.index(name)
                                        .size(PAGE)
                                        .source(source -> source.filter(filter -> filter.includes("contentHash")))
                                        .sort(sort -> sort.field(
                                                field -> field.field("id").order(SortOrder.Asc)));
                                return from.isEmpty() ? request : request.searchAfter(from);
                            },
                            ObjectNode.class)
                    .hits()
                    .hits();
            for (Hit<ObjectNode> hit : hits) {
                ObjectNode source = hit.source();
                hashes.put(
                        key(index, String.valueOf(hit.id())),
                        source == null ? "" : source.path("contentHash").asText());
            }
            if (hits.size() < PAGE) {
                return;
            }
            after = hits.getLast().sort();
        }
    }
}
