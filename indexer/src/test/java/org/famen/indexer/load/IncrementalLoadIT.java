package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.testing.AnsweringProxy;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalLoadIT {
    private static final int ROUNDS = 3;

    @TempDir
    Path root;

    private LoadFixture index;

    @BeforeEach
    void writeSources() throws IOException {
        index = LoadFixture.on(root);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void sendsOnlyWhatChanged() throws IOException {
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。", "不得拖欠工资。", "加班另计。"));
        index.load();
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。", "不得克扣工资。", "加班另计。"));

        LoadReport report = index.loadIncrement();

        // The article, and its law, which names the hash of its text.
        assertThat(report.written()).isEqualTo(2);
        assertThat(report.deleted()).isZero();
        assertThat(index.found("不得克扣工资")).isEqualTo(1);
        assertThat(index.found("不得拖欠工资")).isZero();
        assertThat(index.isUpToDate()).isTrue();
    }

    @Test
    void removesWhatIsGone() throws IOException {
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
        index.folder().writeLaw("小镇噪声法", List.of("夜间应当安静。", "白天也应当安静。"));
        index.load();
        index.folder().removeLaw("小镇噪声法");

        LoadReport report = index.loadIncrement();

        assertThat(report.written()).isZero();
        assertThat(report.deleted()).isEqualTo(3);
        assertThat(index.documents().keySet()).noneMatch(id -> id.contains("噪声"));
    }

    @Test
    void sendsNothingWhenNothingChanged() throws IOException {
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
        index.load();

        LoadReport report = index.loadIncrement();

        assertThat(report.written() + report.deleted()).isZero();
    }

    @Test
    void isPossibleOnlyWhereAFullLoadServes() throws IOException {
        assertThat(new IncrementalLoad(index.cluster(), Encoding.NONE, LoadFixture.CLOCK).isPossible())
                .isFalse();
        index.load();
        assertThat(new IncrementalLoad(index.cluster(), Encoding.NONE, LoadFixture.CLOCK).isPossible())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsInTheSameDocumentsAsAFullLoad(long seed) throws IOException {
        var edits = new RandomEdits(index.folder(), seed);
        edits.writeFirst();
        index.load();
        for (int round = 0; round < ROUNDS; round++) {
            edits.round();
            LoadReport report = index.loadIncrement();
            Map<String, ObjectNode> byIncrement = index.documents();
            index.load();
            assertThat(byIncrement).as("round %d", round).isEqualTo(index.documents());
            assertThat(report.written()).isLessThan(byIncrement.size());
        }
    }

    @Test
    void anIncrementThatBreaksOffIsNotUpToDateAndIsFinishedByTheNext() throws IOException {
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
        index.load();
        index.folder().writeLaw("小镇工资法", List.of("提前支付工资。"));
        AnsweringProxy.Answer malformed = new AnsweringProxy.Answer(400, "{\"error\":\"malformed\"}");

        try (AnsweringProxy proxy =
                        AnsweringProxy.start(TestElasticsearch.address(), "/_bulk", number -> Optional.of(malformed));
                Cluster cluster = Cluster.connect(proxy.address())) {
            var increment = new IncrementalLoad(cluster, Encoding.NONE, LoadFixture.CLOCK);
            assertThatThrownBy(() -> increment.run(index.folder().sources(), LoadProgress.SILENT))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("malformed");
        }

        assertThat(index.isUpToDate()).isFalse();
        index.loadIncrement();
        assertThat(index.found("提前支付工资")).isEqualTo(1);
        assertThat(index.isUpToDate()).isTrue();
    }
}
