package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.testing.SourceFolder;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of Elasticsearch is deleted but its snapshot, from which another node gets back what was there. */
class SnapshotIT {
    private static final int HEAP_MEGABYTES = 256;
    private static final String REPOSITORY = "famen";
    private static final String SNAPSHOT = "nightly";

    @TempDir
    Path folder;

    @Test
    void aSnapshotBringsEverythingBack() throws IOException {
        SourceFolder sources = new SourceFolder(folder.resolve("sources")).writeCity();
        sources.writeLaw("小镇工资法", List.of("按月支付工资。", "不得拖欠工资。"));
        Path lost = folder.resolve("lost");
        Map<String, String> before;
        try (LocalElasticsearch node = start(lost);
                Cluster cluster = Cluster.connect(node.address())) {
            new FullLoad(cluster, Encoding.NONE, LoadFixture.CLOCK).run(sources.sources(), LoadProgress.SILENT);
            before = hashes(cluster.client());
            repository(cluster.client());
            cluster.client()
                    .snapshot()
                    .create(request -> request.repository(REPOSITORY)
                            .snapshot(SNAPSHOT)
                            .indices("famen-*")
                            .includeGlobalState(false)
                            .waitForCompletion(true));
        }
        Path found = folder.resolve("found");
        FileUtils.copyDirectory(
                lost.resolve(LocalElasticsearch.SNAPSHOTS).toFile(),
                found.resolve(LocalElasticsearch.SNAPSHOTS).toFile());
        FileUtils.deleteDirectory(lost.toFile());

        try (LocalElasticsearch node = start(found);
                Cluster cluster = Cluster.connect(node.address())) {
            repository(cluster.client());
            cluster.client()
                    .snapshot()
                    .restore(request -> request.repository(REPOSITORY)
                            .snapshot(SNAPSHOT)
                            .indices("famen-*")
                            .waitForCompletion(true));
            cluster.client().cluster().health(request -> request.waitForStatus(HealthStatus.Yellow));

            assertThat(hashes(cluster.client())).isNotEmpty().isEqualTo(before);
            assertThat(LoadState.of(cluster, sources.sources(), Encoding.NONE, Sealing.NONE)
                            .isUpToDate())
                    .as("no load is needed")
                    .isTrue();
        }
    }

    private static LocalElasticsearch start(Path data) {
        return LocalElasticsearch.start(
                ElasticsearchOptions.defaults().withData(data).withHeapMegabytes(HEAP_MEGABYTES));
    }

    private static void repository(ElasticsearchClient client) throws IOException {
        client.snapshot()
                .createRepository(request -> request.name(REPOSITORY)
                        .repository(kind -> kind.fs(fs -> fs.settings(settings -> settings.location(REPOSITORY)))));
    }

    /** Of every document that readers see, by index and id. */
    private static Map<String, String> hashes(ElasticsearchClient client) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (IndexName index : IndexName.values()) {
            for (Hit<ObjectNode> hit : client.search(
                            request -> request.index(index.alias()).size(1_000), ObjectNode.class)
                    .hits()
                    .hits()) {
                ObjectNode source = hit.source();
                hashes.put(
                        index + " " + hit.id(),
                        source == null ? "" : source.path("contentHash").asText());
            }
        }
        return hashes;
    }
}
