package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.testing.SourceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullLoadIT {
    @TempDir
    Path root;

    private LoadFixture index;

    @BeforeEach
    void writeSources() throws IOException {
        index = LoadFixture.on(root);
        index.writeLaw("小镇工资法", 5, "用人单位应当按月支付工资");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theFirstLoadServes() throws IOException {
        index.folder().writeCatalogue("小镇税法");

        LoadReport report = index.load();

        assertThat(report.problems()).isEmpty();
        assertThat(report.written()).isEqualTo(5 + 2 + SourceFolder.PAGES.size());
        assertThat(index.found("按月支付工资")).isEqualTo(5);
        assertThat(index.documents().keySet())
                .contains(
                        "ARTICLES 小镇工资法@2020-01-01#1",
                        "LAWS 小镇工资法",
                        "LAWS 小镇税法",
                        "PAGES event/law-day",
                        "PAGES organisation/service-centre",
                        "PAGES policy/legal-aid-notice")
                .hasSize(10);
        assertThat(index.generations().list())
                .hasSize(IndexName.values().length)
                .allMatch(generation -> generation.role() == GenerationRole.SERVING);
    }

    @Test
    void isUpToDateUntilASourceChanges() throws IOException {
        assertThat(index.isUpToDate()).isFalse();
        index.load();
        assertThat(index.isUpToDate()).isTrue();
        index.writeLaw("小镇噪声法", 1, "夜间应当安静");
        assertThat(index.isUpToDate()).isFalse();
        index.load();
        assertThat(index.isUpToDate()).isTrue();
        index.folder().removeLaw("小镇噪声法");
        assertThat(index.isUpToDate()).isFalse();
    }

    @Test
    void readersNeverSeeAHoleWhileThreeLoadsSwap() throws Exception {
        index.load();
        AtomicBoolean loading = new AtomicBoolean(true);
        CompletableFuture<List<Long>> reader = CompletableFuture.supplyAsync(() -> answersWhile(loading));

        for (int i = 0; i < 3; i++) {
            index.writeLaw("小镇工资法", 5 + i, "用人单位应当按月支付工资");
            index.load();
        }
        loading.set(false);

        // 7 may not be among them, because the last load ends with the loop.
        assertThat(reader.get()).hasSizeGreaterThan(20).contains(5L, 6L).allMatch(found -> found >= 5 && found <= 7);
        assertThat(index.found("按月支付工资")).isEqualTo(7);
    }

    /** Ends with an exception at the first search that fails. */
    private List<Long> answersWhile(AtomicBoolean loading) {
        List<Long> answers = new ArrayList<>();
        try {
            while (loading.get()) {
                answers.add(index.found("按月支付工资"));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsTheLastTwoGenerations() throws IOException {
        String first = index.load().stamp();
        String second = index.load().stamp();
        String third = index.load().stamp();

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates().isSorted();
        assertThat(index.generations().list())
                .filteredOn(generation -> generation.index() == IndexName.ARTICLES)
                .extracting(Generation::name, Generation::role)
                .containsExactly(
                        tuple("famen-articles-" + third, GenerationRole.SERVING),
                        tuple("famen-articles-" + second, GenerationRole.PREVIOUS));
    }

    @Test
    void rollsBackAndForward() throws IOException {
        index.load();
        index.writeLaw("小镇工资法", 6, "用人单位应当按月支付工资");
        index.load();

        index.generations().rollback();
        assertThat(index.found("按月支付工资")).isEqualTo(5);
        assertThat(index.isUpToDate()).isFalse();
        index.generations().rollback();
        assertThat(index.found("按月支付工资")).isEqualTo(6);
        assertThat(index.isUpToDate()).isTrue();
    }

    @Test
    void aLoadAfterARollbackKeepsTheGenerationThatServedAndNotTheBadOne() throws IOException {
        index.load();
        index.writeLaw("小镇工资法", 6, "这是一次错误的发布");
        index.load();
        index.generations().rollback();
        index.writeLaw("小镇工资法", 7, "用人单位应当按月支付工资");
        index.load();

        index.generations().rollback();

        assertThat(index.found("按月支付工资")).isEqualTo(5);
        assertThat(index.found("错误的发布")).isZero();
    }

    @Test
    void refusesToRollBackWhenOnlyOneLoadHasServed() throws IOException {
        index.load();
        assertThatThrownBy(() -> index.generations().rollback())
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("no generation to roll back to");
    }

    @Test
    void twoUndatedTextsOfOneLawAreTwoVersions() throws IOException {
        Path laws = index.folder().laws();
        index.folder().write(laws.resolve("甲/小镇桥梁法.md"), "# 小镇桥梁法\n\n<!-- INFO END -->\n\n第一条 桥上不得停车。\n");
        index.folder().write(laws.resolve("乙/小镇桥梁法.md"), "# 小镇桥梁法\n\n<!-- INFO END -->\n\n第一条 桥下不得捕鱼。\n");

        index.load();

        assertThat(index.documents().keySet()).contains("ARTICLES 小镇桥梁法@undated#1", "ARTICLES 小镇桥梁法@undated~2#1");
    }
}
