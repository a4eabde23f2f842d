package org.famen.content.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypicalQuestionReaderTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("famen.root", "..")).resolve("content");

    private final Problems problems = new Problems();
    private final TypicalQuestionReader reader = new TypicalQuestionReader(problems);

    @TempDir
    private Path folder;

    @Test
    void aRowIsAQuestionWithItsProvisions() throws IOException {
        Files.writeString(folder.resolve("lamps.csv"), "问题,依据\n路灯坏了谁修,《路灯法》第五条；《路灯法》第六条之一第二款\n");

        assertThat(reader.read(folder)).singleElement().satisfies(question -> {
            assertThat(question.place()).isEqualTo("lamps.csv:2");
            assertThat(question.value().text()).isEqualTo("路灯坏了谁修");
            assertThat(question.value().provisions())
                    .extracting(WrittenCitation::written)
                    .containsExactly("《路灯法》第五条", "《路灯法》第六条之一第二款");
        });
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void theSameWordsInAnotherTableAreLeftOutAndTheOthersKept() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "问题,依据\n路灯坏了谁修,《路灯法》第五条\n");
        Files.writeString(folder.resolve("b.csv"), "问题,依据\n路灯坏了谁修,《路灯法》第六条\n坏,《路灯法》第五条\n鹅叫吵人,路灯法5\n鹅丢了,《家禽法》第九条\n");

        assertThat(reader.read(folder))
                .extracting(question -> question.value().text())
                .containsExactly("路灯坏了谁修", "鹅丢了");
        assertThat(problems.all()).extracting(Problem::line).containsExactlyInAnyOrder(2, 3, 4);
    }

    /** A question that is judged, too, would say nothing of how the search meets what it has not seen. */
    @Test
    void whatShipsIsReadWholeAndHoldsNoJudgedQuestion() throws IOException {
        List<String> questions = reader.read(CONTENT.resolve("questions")).stream()
                .map(question -> question.value().text())
                .toList();

        assertThat(problems.all()).isEmpty();
        assertThat(questions).hasSizeGreaterThan(20_000);
        for (String file : List.of("ordinary.txt", "everyday.tsv", "unrelated.txt")) {
            assertThat(Files.readAllLines(CONTENT.resolve("judgements").resolve(file)))
                    .extracting(line -> line.split("\t", 2)[0])
                    .doesNotContainAnyElementsOf(questions);
        }
    }

    @Test
    void withoutAFolderThereAreNone() {
        assertThat(reader.read(folder.resolve("none"))).isEqualTo(List.of());
    }
}
