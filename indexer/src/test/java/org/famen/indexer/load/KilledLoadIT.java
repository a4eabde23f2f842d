package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.PreparedDocument;
import org.famen.indexer.testing.IndexerProcess;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLoadIT {
    private static final int KILLS = 6;
    private static final long SEED = 20_261_124;
    private static final int ARTICLES = 3_000;

    @TempDir
    Path root;

    private LoadFixture index;

    @BeforeEach
    void writeSources() throws IOException {
        index = LoadFixture.on(root);
        index.writeLaw("小镇工资法", ARTICLES, "用人单位应当按月支付工资");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aLoadKilledAtAnyMomentLeavesTheOldIndexServing() throws Exception {
        long start = System.nanoTime();
        IndexerProcess whole = load();
        assertThat(whole.awaitEnd()).contains("Loaded");
        long duration = System.nanoTime() - start;
        index.writeLaw("小镇工资法", ARTICLES, "用人单位应当提前支付工资");

        Random random = new Random(SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            IndexerProcess load = load();
            Thread.sleep(Duration.ofNanos((long) (duration * (0.1 + 0.9 * random.nextDouble()))));
            load.kill();
            // The swap may have been the last thing before the kill; then the new index serves, as whole as the old
            // one.
            long old = index.found("按月支付工资");
            assertThat(List.of(old, index.found("提前支付工资"))).containsExactlyInAnyOrder((long) ARTICLES, 0L);
            killed += old > 0 ? 1 : 0;
        }
        assertThat(killed).as("loads killed before their swap").isPositive();

        IndexerProcess last = load();
        assertThat(last.awaitEnd()).contains("Loaded");

        assertThat(last.exitCode()).isZero();
        assertThat(index.found("提前支付工资")).isEqualTo(ARTICLES);
        assertThat(index.generations().list())
                .extracting(Generation::role)
                .containsOnly(GenerationRole.SERVING, GenerationRole.PREVIOUS)
                .hasSize(6);
    }

    @Test
    void whatAKilledLoadLeftIsRemovedByTheNext() throws Exception {
        index.load();
        GenerationSet left = index.generations().create(LocalDateTime.now(LoadFixture.CLOCK));
        String name = left.name(IndexName.ARTICLES);
        PreparedDocument document = Examples.article("小镇工资法@2020-01-01#1", "这篇文字不该有人看见。");
        index.client()
                .index(request ->
                        request.index(name).id(document.id()).withJson(new ByteArrayInputStream(document.json())));
        assertThat(index.generations().list())
                .filteredOn(generation -> generation.role() == GenerationRole.UNFINISHED)
                .extracting(Generation::name)
                .containsExactlyInAnyOrderElementsOf(left.names());

        index.load();

        assertThat(index.generations().list())
                .extracting(Generation::role)
                .containsOnly(GenerationRole.SERVING, GenerationRole.PREVIOUS)
                .hasSize(6);
        assertThat(index.documents().toString()).doesNotContain("不该有人看见");
    }

    private IndexerProcess load() throws IOException {
        return IndexerProcess.start(
                "load",
                "--no-model",
                "--elasticsearch",
                TestElasticsearch.address().toString(),
                "--city",
                index.folder().city().toString(),
                index.folder().laws().toString());
    }
}
