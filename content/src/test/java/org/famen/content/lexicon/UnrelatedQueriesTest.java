package org.famen.content.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnrelatedQueriesTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("famen.root", "..")).resolve("content");

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @Test
    void isReadLineByLineEachOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("unrelated.csv"), "查询\n灯谜怎么猜\n\"灯笼,怎么糊\"\n灯谜怎么猜\n");

        assertThat(UnrelatedQueries.read(file, "unrelated.csv", problems)).containsExactly("灯谜怎么猜", "灯笼,怎么糊");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void withoutAFileThereAreNone() {
        assertThat(UnrelatedQueries.read(folder.resolve("none.csv"), "none.csv", problems))
                .isEmpty();
    }

    /** Otherwise the figure of the judged queries would say nothing. */
    @Test
    void noneIsAJudgedQuery() throws IOException {
        List<String> queries =
                UnrelatedQueries.read(CONTENT.resolve("lexicon/unrelated.csv"), "unrelated.csv", problems);

        assertThat(problems.all()).isEmpty();
        assertThat(queries).hasSizeGreaterThan(800);
        for (String file : List.of("unrelated.txt", "ordinary.txt")) {
            assertThat(Files.readAllLines(CONTENT.resolve("judgements").resolve(file)))
                    .doesNotContainAnyElementsOf(queries);
        }
    }
}
