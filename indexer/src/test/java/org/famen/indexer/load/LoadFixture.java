package org.famen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.testing.SourceFolder;
import org.famen.indexer.testing.TestElasticsearch;

/** An empty cluster, a folder of sources, and the questions that tests ask. */
public final class LoadFixture implements AutoCloseable {
    /** The same moment for ever: loads must not depend on time going by. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Cluster cluster;
    private final SourceFolder folder;

    private LoadFixture(Cluster cluster, SourceFolder folder) {
        this.cluster = cluster;
        this.folder = folder;
    }

    /** With the city and no law. */
    public static LoadFixture on(Path root) throws IOException {
        Cluster cluster = Cluster.connect(TestElasticsearch.address());
        TestElasticsearch.clear();
        return new LoadFixture(cluster, new SourceFolder(root).writeCity());
    }

    Cluster cluster() {
        return cluster;
    }

    public ElasticsearchClient client() {
        return cluster.client();
    }

    public Generations generations() {
        return new Generations(cluster);
    }

    public SourceFolder folder() {
        return folder;
    }

    /** A law of many articles, each with the given words. */
    public void writeLaw(String title, int articles, String words) throws IOException {
        folder.writeLaw(
                title,
                IntStream.rangeClosed(1, articles)
                        .mapToObj(number -> words + "，此为第" + number + "款。")
                        .toList());
    }

    public LoadReport load() throws IOException {
        return new FullLoad(cluster, Encoding.NONE, CLOCK).run(folder.sources(), LoadProgress.SILENT);
    }

    LoadReport loadIncrement() throws IOException {
        return new IncrementalLoad(cluster, Encoding.NONE, CLOCK).run(folder.sources(), LoadProgress.SILENT);
    }

    public boolean isUpToDate() throws IOException {
        return LoadState.of(cluster, folder.sources(), Encoding.NONE, Sealing.NONE)
                .isUpToDate();
    }

    /** How many articles readers find by a phrase. */
    public long found(String phrase) throws IOException {
        return client().search(
                        request -> request.index(IndexName.ARTICLES.alias())
                                .size(0)
                                .query(query -> query.matchPhrase(
                                        match -> match.field("text.bigram").query(phrase))),
                        Void.class)
                .hits()
                .total()
                .value();
    }

    /** Every document that readers see, by index and id. */
    Map<String, ObjectNode> documents() throws IOException {
        Map<String, ObjectNode> documents = new TreeMap<>();
        for (IndexName index : IndexName.values()) {
            client().search(
                            request -> request.index(index.alias())
                                    .size(10_000)
                                    .sort(sort -> sort.field(
                                            field -> field.field("id").order(SortOrder.Asc))),
                            ObjectNode.class)
                    .hits()
                    .hits()
                    .forEach(hit -> documents.put(index + " " + hit.id(), hit.source()));
        }
        return documents;
    }

    @Override
    public void close() {
        cluster.close();
    }
}
