package org.famen.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.load.Encoding;
import org.famen.indexer.load.FullLoad;
import org.famen.indexer.load.Generations;
import org.famen.indexer.load.IncrementalLoad;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.Sources;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;

/** An Elasticsearch of its own, whose laws a test takes out and puts in, and loads as often as it likes. */
public final class LawShelf implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 384;

    private static final String CITY = "city";
    private static final String FACTS = "facts";

    private final LocalElasticsearch elasticsearch;
    private final Path folder;

    private LawShelf(LocalElasticsearch elasticsearch, Path folder) {
        this.elasticsearch = elasticsearch;
        this.folder = folder;
    }

    public static LawShelf open() {
        try {
            return new LawShelf(
                    LocalElasticsearch.start(ElasticsearchOptions.defaults().withHeapMegabytes(HEAP_MEGABYTES)),
                    Files.createTempDirectory("famen-law-shelf-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI elasticsearch() {
        return elasticsearch.address();
    }

    /**
     * @param kind folder of the collection, such as 社会法 or 司法解释
     * @param name of the file, such as {@code 灯塔法(2020-01-01).md}
     */
    public LawShelf put(String kind, String name, String text) {
        try {
            Path place = folder.resolve("lawrefbook").resolve(kind);
            Files.createDirectories(place);
            Files.writeString(place.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param place of a page of the city, such as {@code policies/lamp.md} */
    public LawShelf publish(String place, String text) {
        try {
            Path city = folder.resolve(CITY);
            if (Files.notExists(city)) {
                copy(TestLaws.smallCity(), city);
            }
            Files.createDirectories(city.resolve(place).getParent());
            Files.writeString(city.resolve(place), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param row of a file of what is known beside the texts, such as {@code repeals.csv} */
    public LawShelf know(String file, String row) {
        try {
            Path facts = Files.createDirectories(folder.resolve(FACTS));
            try (Stream<Path> files = Files.list(TestLaws.catalogue().getParent())) {
                for (Path known : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(known, facts.resolve(known.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.writeString(facts.resolve(file), row + "\n", StandardOpenOption.APPEND);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }

    /** A file as it lies elsewhere. */
    public LawShelf put(Path file) {
        try {
            Path place = Files.createDirectories(folder.resolve("others"));
            Files.copy(file, place.resolve(file.getFileName()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LawShelf clear() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything into indices beside those that serve. */
    public void load(Clock clock) {
        on(cluster -> new FullLoad(cluster, Encoding.NONE, clock).run(sources(), LoadProgress.SILENT));
    }

    /** What changed into the indices that serve. */
    public void sync(Clock clock) {
        on(cluster -> new IncrementalLoad(cluster, Encoding.NONE, clock).run(sources(), LoadProgress.SILENT));
    }

    /** The indices before these serve again. */
    public void rollback() {
        on(cluster -> new Generations(cluster).rollback());
    }

    private interface Work {
        void on(Cluster cluster) throws IOException;
    }

    private void on(Work work) {
        try (Cluster cluster = Cluster.connect(elasticsearch.address())) {
            work.on(cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sources sources() {
        List<Path> laws = Stream.of("lawrefbook", "others")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .toList();
        Path city = folder.resolve(CITY);
        Path facts = folder.resolve(FACTS);
        return new Sources(
                laws,
                Files.exists(city) ? city : TestLaws.smallCity(),
                Files.exists(facts) ? facts.resolve("catalogue.csv") : TestLaws.catalogue());
    }

    @Override
    public void close() {
        elasticsearch.close();
        clear();
    }
}
