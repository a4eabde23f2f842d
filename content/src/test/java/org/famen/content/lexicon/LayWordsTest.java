package org.famen.content.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayWordsTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void findsTheLongestWordsInTheOrderOfTheQuestion() {
        LayWords words = read("灯灭了,熄灭,自编", "灯灭,停止照明,自编", "赔灯,赔偿损失、恢复原状,自编");

        assertThat(words.find("赔灯之后灯灭了又灯灭了怎么办")).extracting(LayWord::lay).containsExactly("赔灯", "灯灭了");
        assertThat(words.find("赔灯").getFirst().legal()).containsExactly("赔偿损失", "恢复原状");
    }

    @Test
    void aFoundWordHidesWhatBeginsInsideIt() {
        assertThat(read("打碎灯,损坏,自编", "碎灯罩,损坏,自编").find("打碎灯罩"))
                .extracting(LayWord::lay)
                .containsExactly("打碎灯");
    }

    @Test
    void findsNothingInOtherWords() {
        assertThat(read("灯灭了,熄灭,自编").find("点灯")).isEmpty();
        assertThat(read("灯灭了,熄灭,自编").find("")).isEmpty();
        assertThat(LayWords.read(folder.resolve("none.csv"), "none.csv", problems)
                        .find("灯灭了"))
                .isEmpty();
    }

    @Test
    void namesTheLineOfWhatIsWrong() {
        LayWords words = read("灯,照明,自编", "灯灭了,熄灭,", "没亮,没亮,自编", "很黑,没 光,自编", "不亮,熄灭,自编", "不亮,停电,自编");

        assertThat(words.all()).extracting(LayWord::lay).containsExactly("不亮");
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "lay-words.csv:2: lexicon.word 日常说法 灯",
                        "lay-words.csv:3: csv.empty 来源",
                        "lay-words.csv:4: lexicon.same 法律用语 没亮",
                        "lay-words.csv:5: lexicon.word 法律用语 没 光",
                        "lay-words.csv:7: lexicon.twice 不亮");
    }

    @Test
    void theRepositorysLexiconIsWithoutFault() {
        Path file = Path.of(System.getProperty("famen.root", "..")).resolve("content/lexicon/lay-words.csv");

        LayWords words = LayWords.read(file, "lay-words.csv", problems);

        assertThat(ProblemLines.of(problems)).isEmpty();
        assertThat(words.all()).hasSizeGreaterThan(250);
    }

    private LayWords read(String... rows) {
        Path file = folder.resolve("lay-words.csv");
        try {
            Files.writeString(file, "日常说法,法律用语,来源\n" + String.join("\n", List.of(rows)) + "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return LayWords.read(file, "lay-words.csv", problems);
    }
}
