package org.famen.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.famen.content.numeral.ChineseNumeral;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.ClusterAccess;
import org.famen.indexer.load.Encoding;
import org.famen.indexer.load.FullLoad;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.LoadReport;
import org.famen.indexer.load.Sources;
import org.famen.local.LocalCluster;
import org.famen.portal.city.FixedClock;

/**
 * A portal before three nodes of Elasticsearch of which any may be killed, and loads of the same laws again and again: so
 * what a search counts is always the same.
 */
public final class LostNodes implements AutoCloseable {
    private static final int NODES = 3;
    /** So many that a load takes some seconds, in which a node can be lost. */
    private static final int ARTICLES = 4_000;

    private final LocalCluster cluster;
    private final Sources sources;
    private final PortalUnderTest portal;

    private LostNodes(LocalCluster cluster, Sources sources, PortalUnderTest portal) {
        this.cluster = cluster;
        this.sources = sources;
        this.portal = portal;
    }

    /** @param folder where generated laws may be written */
    public static LostNodes start(Path folder) throws IOException {
        Path law = folder.resolve("laws/灯会法(2020-01-01).md");
        Files.createDirectories(law.getParent());
        Files.writeString(law, law());
        Sources made = TestLaws.sources(folder);
        Sources sources = new Sources(List.of(law.getParent()), made.city(), made.catalogue());
        LocalCluster cluster = LocalCluster.start(NODES);
        try {
            load(cluster, sources);
            return new LostNodes(
                    cluster,
                    sources,
                    PortalUnderTest.startOn(
                            TestPostgres.createDatabase(),
                            Map.of(
                                    "famen.elasticsearch.url", urls(cluster),
                                    "famen.city.folder", TestLaws.city().toString())));
        } catch (IOException | RuntimeException failed) {
            cluster.close();
            throw failed;
        }
    }

    public LocalCluster cluster() {
        return cluster;
    }

    public PortalUnderTest portal() {
        return portal;
    }

    /** As {@code indexer load} with the addresses of all nodes. */
    public LoadReport load() throws IOException {
        return load(cluster, sources);
    }

    private static LoadReport load(LocalCluster cluster, Sources sources) throws IOException {
        try (Cluster connection = Cluster.connect(cluster.addresses(), new ClusterAccess("", "", ""))) {
            return new FullLoad(connection, Encoding.NONE, FixedClock.CLOCK).run(sources, LoadProgress.SILENT);
        }
    }

    private static String urls(LocalCluster cluster) {
        return String.join(
                ",", cluster.addresses().stream().map(Object::toString).toList());
    }

    private static String law() {
        StringBuilder law = new StringBuilder("# 灯会法\n\n2020年1月1日 灯会协会通过\n\n<!-- INFO END -->\n\n");
        for (int number = 1; number <= ARTICLES; number++) {
            law.append("第%s条 举办灯会的单位应当保持通道畅通，此为第%d款。\n\n".formatted(ChineseNumeral.format(number), number));
        }
        return law.toString();
    }

    @Override
    public void close() {
        portal.close();
        cluster.close();
    }
}
