package org.famen.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
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
        return new Sources(laws, TestLaws.smallCity(), TestLaws.catalogue());
    }

    @Override
    public void close() {
        elasticsearch.close();
        clear();
    }
}
