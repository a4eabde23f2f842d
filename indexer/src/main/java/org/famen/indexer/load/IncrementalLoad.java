package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.famen.content.index.IndexName;

/**
 * Brings the serving generation up to date by sending only documents whose content hash changed and removing those that
 * are gone. The result equals that of a full load.
 */
public final class IncrementalLoad {
    /** Stands where the fingerprint of the sources stood: killed half-way, the index is up to date with nothing. */
    private static final String UNDER_WAY = "incremental load";

    private final Cluster cluster;
    private final Generations generations;
    private final Verification verification;
    private final Clock clock;

    public IncrementalLoad(Cluster cluster, Clock clock) {
        this.cluster = requireNonNull(cluster, "cluster is null");
        this.generations = new Generations(cluster);
        this.verification = new Verification(cluster.client());
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Whether there is a serving generation of today's definition to bring up to date. */
    public boolean isPossible() throws IOException {
        return generations.servingFingerprint().isPresent();
    }

    /** @throws LoadException when documents were refused, or the result is not what the sources hold */
    public LoadReport run(Sources sources, LoadProgress progress) throws IOException {
        long start = System.nanoTime();
        String fingerprint = sources.fingerprint();
        progress.step("Reading law texts and city content");
        Publication publication = Publication.read(sources, clock);
        Duration reading = Duration.ofNanos(System.nanoTime() - start);
        GenerationSet serving = generations.serving();
        // What a killed load sent before may not be visible yet, and would be taken for what it was.
        verification.refresh(serving);
        ContentHashes old = ContentHashes.read(cluster.client(), serving);
        generations.describe(serving, UNDER_WAY);
        Changes changes = write(publication, serving, old, progress);
        verification.refresh(serving);
        verification.verify(
                serving, changes.shipment(), "The index differs from its sources; load it without --incremental");
        generations.describe(serving, fingerprint);
        return new LoadReport(
                serving.stamp(),
                changes.sent(),
                changes.deleted(),
                publication.problems(),
                reading,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private record Changes(Shipment shipment, long sent, long deleted) {}

    private Changes write(Publication publication, GenerationSet serving, ContentHashes old, LoadProgress progress) {
        Shipment shipment = new Shipment();
        long[] sent = new long[1];
        long deleted = 0;
        BulkSender sender = new BulkSender(cluster.rest(), BackOff.DEFAULT);
        progress.begin("Comparing", publication.documentCount());
        try (var writer = new BulkWriter(sender, acknowledged -> {})) {
            publication.documents().forEach(document -> {
                progress.advance(1);
                shipment.add(document);
                if (!old.take(document)) {
                    writer.index(document.index().alias(), document);
                    sent[0]++;
                }
            });
            for (IndexName index : IndexName.values()) {
                for (String gone : old.left(index)) {
                    writer.delete(index.alias(), gone);
                    deleted++;
                }
            }
            writer.finish();
        } finally {
            progress.end();
        }
        return new Changes(shipment, sent[0], deleted);
    }
}
