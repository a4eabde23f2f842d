package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.famen.content.index.IndexName;
import org.famen.content.index.LoadMark;
import org.famen.content.integrity.ManifestSeal;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.embedding.ProvisionVectors;

/**
 * Brings the serving generation up to date by sending only documents whose content hash changed and removing those that
 * are gone. The result equals that of a full load.
 */
public final class IncrementalLoad {
    private final Cluster cluster;
    private final Generations generations;
    private final Verification verification;
    private final Encoding encoding;
    private final Sealing sealing;
    private final Clock clock;

    /** Whose texts nobody signs. */
    public IncrementalLoad(Cluster cluster, Encoding encoding, Clock clock) {
        this(cluster, encoding, Sealing.NONE, clock);
    }

    public IncrementalLoad(Cluster cluster, Encoding encoding, Sealing sealing, Clock clock) {
        this.cluster = requireNonNull(cluster, "cluster is null");
        this.generations = new Generations(cluster);
        this.verification = new Verification(cluster.client());
        this.encoding = requireNonNull(encoding, "encoding is null");
        this.sealing = requireNonNull(sealing, "sealing is null");
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
        Encoding.Chosen chosen = encoding.choose(publication, progress);
        GenerationSet serving = generations.serving();
        // What a killed load sent before may not be visible yet, and would be taken for what it was.
        verification.refresh(serving);
        ContentHashes old = ContentHashes.read(cluster.client(), serving, EnumSet.allOf(IndexName.class));
        generations.describe(serving, LoadMark.UNDER_WAY);
        Shipment shipment = new Shipment();
        Difference difference = write(publication, chosen.vectors(), old, shipment, progress);
        verification.refresh(serving);
        verification.verify(serving, shipment, "The index differs from its sources; load it without --incremental");
        ManifestSeal seal = sealing.seal(publication.manifest(clock));
        generations.describe(serving, chosen.marked(fingerprint), Optional.of(seal));
        return new LoadReport(
                serving.stamp(),
                difference.written().size(),
                difference.deleted().size(),
                publication.problems(),
                reading,
                Duration.ofNanos(System.nanoTime() - start),
                seal);
    }

    private Difference write(
            Publication publication,
            ProvisionVectors vectors,
            ContentHashes old,
            Shipment shipment,
            LoadProgress progress) {
        progress.begin("Comparing", publication.documentCount());
        try {
            return Difference.send(cluster, old, publication.documents(vectors).peek(document -> {
                progress.advance(1);
                shipment.add(document);
            }));
        } finally {
            progress.end();
        }
    }
}
