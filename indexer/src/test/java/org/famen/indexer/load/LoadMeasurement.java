package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.BackOff;
import org.famen.indexer.elastic.BulkSender;
import org.famen.indexer.elastic.BulkWriter;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.PreparedDocument;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.testing.IndexerProcess;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how much slower a load is than Elasticsearch alone: the real command, from files to a swapped index, against a
 * loop that sends the same ready-made documents in requests of the same size. Both on one node in one run, in turns. Not a
 * test of the suite; {@code indexer/measure-load PATH} runs it.
 */
class LoadMeasurement {
    private static final int TURNS = 4;
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void comparesLoadsWithABulkLoop() throws Exception {
        Path laws = Path.of(System.getProperty("measure.laws", "")).toAbsolutePath();
        Path root = Path.of(System.getProperty("famen.root"));
        Sources sources = new Sources(
                List.of(laws),
                Path.of(System.getProperty("measure.city", "")).toAbsolutePath(),
                root.resolve("content/laws/catalogue.csv"));
        Path ready = folder.resolve("documents");
        long documents = prepare(sources, ready);
        List<Double> ratios = new ArrayList<>();
        say("turn  load, s  documents/s  peak MB  bulk loop, s  documents/s  ratio");
        bulkLoop(ready, documents); // warms the node up and does not count
        for (int turn = 1; turn <= TURNS; turn++) {
            Load load = load(sources);
            double loop = bulkLoop(ready, documents);
            say(String.format(
                    Locale.ROOT,
                    "%4d  %7.1f  %11.0f  %7d  %12.1f  %11.0f  %5.2f",
                    turn,
                    load.seconds(),
                    documents / load.seconds(),
                    load.peakMegabytes(),
                    loop,
                    documents / loop,
                    loop / load.seconds()));
            ratios.add(loop / load.seconds());
        }
        say(String.format(
                Locale.ROOT,
                "%d documents; mean ratio %.2f (wanted: at least 0.70)",
                documents,
                ratios.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        assertThat(documents).isPositive();
    }

    private record Load(double seconds, long peakMegabytes) {}

    /** The command as people start it, with its JVM's start. */
    private static Load load(Sources sources) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "load",
                "--no-model",
                "--elasticsearch",
                TestElasticsearch.address().toString(),
                "--city",
                sources.city().toString()));
        sources.laws().forEach(laws -> arguments.add(laws.toString()));
        long start = System.nanoTime();
        IndexerProcess process = IndexerProcess.startAsShipped(arguments);
        long peak = process.awaitEndWatchingMemory();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(process.exitCode()).isZero();
        return new Load(seconds, peak);
    }

    private static long prepare(Sources sources, Path file) throws IOException {
        long count = 0;
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
                Stream<PreparedDocument> documents =
                        Publication.read(sources, CLOCK).documents(ProvisionVectors.NONE)) {
            for (PreparedDocument document : (Iterable<PreparedDocument>) documents::iterator) {
                out.writeUTF(document.index().name());
                out.writeUTF(document.id());
                out.writeUTF(document.contentHash());
                out.writeInt(document.json().length);
                out.write(document.json());
                count++;
            }
        }
        return count;
    }

    /** Into fresh indices of the same definition, until every document can be found. */
    private static double bulkLoop(Path file, long documents) throws IOException {
        try (Cluster cluster = Cluster.connect(TestElasticsearch.address());
                var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var generations = new Generations(cluster);
            long start = System.nanoTime();
            GenerationSet fresh = generations.create(LocalDateTime.now(CLOCK));
            try (var writer = new BulkWriter(new BulkSender(cluster.rest(), BackOff.DEFAULT), acknowledged -> {})) {
                for (long i = 0; i < documents; i++) {
                    PreparedDocument document = read(in);
                    writer.index(Generations.buildingAlias(fresh.name(document.index())), document);
                }
                writer.finish();
            }
            new Verification(cluster.client()).refresh(fresh);
            double seconds = (System.nanoTime() - start) / 1e9;
            generations.prune();
            return seconds;
        }
    }

    private static PreparedDocument read(DataInputStream in) throws IOException {
        IndexName index = IndexName.valueOf(in.readUTF());
        String id = in.readUTF();
        String hash = in.readUTF();
        return new PreparedDocument(index, id, "", hash, in.readNBytes(in.readInt()));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
