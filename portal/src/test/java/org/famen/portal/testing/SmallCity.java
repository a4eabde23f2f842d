package org.famen.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.load.Encoding;
import org.famen.indexer.load.FullLoad;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.Sources;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.famen.portal.city.FixedClock;

/** Another city ({@code portal/src/test/city}) in an Elasticsearch of its own, and its portal. It has no law texts. */
public final class SmallCity implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 256;

    private final LocalElasticsearch elasticsearch;
    private final PortalUnderTest portal;

    private SmallCity(LocalElasticsearch elasticsearch, PortalUnderTest portal) {
        this.elasticsearch = elasticsearch;
        this.portal = portal;
    }

    public static SmallCity start() {
        LocalElasticsearch elasticsearch =
                LocalElasticsearch.start(ElasticsearchOptions.defaults().withHeapMegabytes(HEAP_MEGABYTES));
        load(elasticsearch.address());
        return new SmallCity(
                elasticsearch,
                PortalUnderTest.startOn(
                        TestPostgres.createDatabase(),
                        Map.of(
                                "famen.elasticsearch.url",
                                elasticsearch.address().toString())));
    }

    public PortalUnderTest portal() {
        return portal;
    }

    private static void load(URI address) {
        try (Cluster cluster = Cluster.connect(address)) {
            Sources sources = new Sources(List.of(), TestLaws.smallCity(), TestLaws.catalogue());
            new FullLoad(cluster, Encoding.NONE, FixedClock.CLOCK).run(sources, LoadProgress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
        elasticsearch.close();
    }
}
