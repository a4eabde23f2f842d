package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;

/**
 * Builds a new generation beside the live one, verifies it and moves readers over in one step. Killed at any moment, it
 * leaves the live generation as it was; what it had built is removed by the next load.
 */
public final class FullLoad {
    private static final int SAMPLE_EVERY = 2_000;
    private static final int SAMPLE_LENGTH = 12;

    private final ElasticsearchClient client;
    private final Generations generations;
    private final Clock clock;

    public FullLoad(ElasticsearchClient client, Clock clock) {
        this.client = requireNonNull(client, "client is null");
        this.generations = new Generations(client);
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** @throws LoadException when documents were refused or the verification failed; readers notice nothing */
    public LoadReport run(Sources sources, LoadProgress progress) throws IOException {
        long start = System.nanoTime();
        String fingerprint = sources.fingerprint();
        generations.prune(null);
        progress.step("Reading law texts and city content");
        Publication publication = Publication.read(sources, clock);
        Duration reading = Duration.ofNanos(System.nanoTime() - start);
        GenerationSet next = generations.create(LocalDateTime.now(clock));
        var written = new Written();
        write(publication, next, written, progress);
        progress.step("Verifying");
        for (String name : next.names()) {
            client.indices().refresh(request -> request.index(name));
        }
        List<String> wrong = new Verification(client).check(next, written.counts, written.samples);
        if (!wrong.isEmpty()) {
            throw new LoadException("The new index was not put into service: " + String.join("; ", wrong));
        }
        for (String name : next.names()) {
            generations.complete(name, fingerprint);
        }
        generations.swap(next);
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        generations.prune(null);
        return new LoadReport(next.stamp(), written.total(), 0, publication.problems(), reading, total);
    }

    private void write(Publication publication, GenerationSet next, Written written, LoadProgress progress) {
        progress.begin("Loading", publication.documentCount());
        List<String> errors;
        try (var writer = new BulkWriter(client, progress::advance)) {
            publication.documents().forEach(document -> {
                written.add(document);
                writer.index(next.name(document.index()), document);
            });
            writer.close();
            errors = writer.errors();
        }
        progress.end();
        if (!errors.isEmpty()) {
            throw new LoadException("Elasticsearch refused documents: " + String.join("; ", errors));
        }
    }

    /** What was sent, and samples of it to look for afterwards. */
    private static final class Written {
        private final Map<IndexName, Long> counts = new EnumMap<>(IndexName.class);
        private final List<Verification.MustFind> samples = new ArrayList<>();

        void add(PreparedDocument document) {
            long count = counts.merge(document.index(), 1L, Long::sum);
            if (document.index() != IndexName.LAWS && count % SAMPLE_EVERY == 1) {
                Samples.phraseOf(document, SAMPLE_LENGTH)
                        .ifPresent(phrase ->
                                samples.add(new Verification.MustFind(document.index(), document.id(), phrase)));
            }
        }

        long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
