package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.famen.content.integrity.ManifestSeal;
import org.famen.indexer.elastic.BackOff;
import org.famen.indexer.elastic.BulkSender;
import org.famen.indexer.elastic.BulkWriter;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.embedding.ProvisionVectors;

/**
 * Builds a new generation beside the serving one, verifies it and moves readers over in one step. Killed at any moment, it
 * leaves the serving generation as it was; what it had built is removed by the next load.
 */
public final class FullLoad {
    /** Elasticsearch waits a minute for a lost node before it makes its copies anew; see delayed_timeout there. */
    private static final int COPIES_SECONDS = 90;

    private final Cluster cluster;
    private final Generations generations;
    private final Verification verification;
    private final Encoding encoding;
    private final Sealing sealing;
    private final Clock clock;

    /** Whose texts nobody signs. */
    public FullLoad(Cluster cluster, Encoding encoding, Clock clock) {
        this(cluster, encoding, Sealing.NONE, clock);
    }

    public FullLoad(Cluster cluster, Encoding encoding, Sealing sealing, Clock clock) {
        this.cluster = requireNonNull(cluster, "cluster is null");
        this.generations = new Generations(cluster);
        this.verification = new Verification(cluster.client());
        this.encoding = requireNonNull(encoding, "encoding is null");
        this.sealing = requireNonNull(sealing, "sealing is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** @throws LoadException when documents were refused or the verification failed; readers notice nothing */
    public LoadReport run(Sources sources, LoadProgress progress) throws IOException {
        long start = System.nanoTime();
        String fingerprint = sources.fingerprint();
        generations.prune();
        progress.step("Reading law texts and city content");
        Publication publication = Publication.read(sources, clock);
        Duration reading = Duration.ofNanos(System.nanoTime() - start);
        Encoding.Chosen chosen = encoding.choose(publication, progress);
        GenerationSet next = generations.create(LocalDateTime.now(clock));
        Shipment shipment = write(publication, chosen.vectors(), next, progress);
        merge(next, progress);
        progress.step("Verifying");
        verification.refresh(next);
        verification.verify(next, shipment, "The new index was not put into service");
        awaitCopies(next, progress);
        ManifestSeal seal = sealing.seal(publication.manifest(clock));
        generations.describe(next, chosen.marked(fingerprint), Optional.of(seal));
        generations.swap(next);
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        generations.prune();
        return new LoadReport(next.stamp(), shipment.total(), 0, publication.problems(), reading, total, seal);
    }

    /**
     * One segment answers a question in half the time that ten take (docs/performance.md, Searching under load). It is no
     * reason to keep a load back: what takes longer than a request may, Elasticsearch goes on with by itself.
     */
    private void merge(GenerationSet next, LoadProgress progress) {
        progress.step("Merging");
        try {
            cluster.client()
                    .indices()
                    .forcemerge(
                            request -> request.index(List.copyOf(next.names())).maxNumSegments(1L));
        } catch (IOException | ElasticsearchException unfinished) {
            progress.step("Serving before all is merged: " + unfinished.getMessage());
        }
    }

    /**
     * Lets readers meet an index that outlives the loss of a node. Where a node is away already, they get it all the same:
     * what is published must not wait for it.
     */
    private void awaitCopies(GenerationSet next, LoadProgress progress) throws IOException {
        if (!cluster.awaitIndices(String.join(",", next.names()), "green", COPIES_SECONDS)) {
            progress.step("Some copies are missing still: is a node away? The new index serves without them");
        }
    }

    private Shipment write(
            Publication publication, ProvisionVectors vectors, GenerationSet next, LoadProgress progress) {
        Shipment shipment = new Shipment();
        BulkSender sender = new BulkSender(cluster.rest(), BackOff.DEFAULT);
        progress.begin("Loading", publication.documentCount());
        try (var writer = new BulkWriter(sender, progress::advance)) {
            publication.documents(vectors).forEach(document -> {
                shipment.add(document);
                writer.index(Generations.buildingAlias(next.name(document.index())), document);
            });
            writer.finish();
        } finally {
            progress.end();
        }
        return shipment;
    }
}
