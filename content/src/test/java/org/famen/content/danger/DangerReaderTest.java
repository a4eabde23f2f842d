package org.famen.content.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class DangerReaderTest {
    private static final String FILE = """
            演示: 是
            危险:
              - 编号: flood
                名称: 涨大水
                提醒: 先上楼，东西别管。
                先做:
                  - 上到高处
                  - 打119
                打给:
                  - 名称: 消防
                    电话: "119"
                    何时: 被水困住
                看看: guide/flood
                说法: [水进屋了]
                不是: [水表进屋了]
                应当认出: [屋里进水了]
                不应认出: [自来水公司进屋抄表]
            """;

    private final Problems problems = new Problems();

    @Test
    void readsWhatToDoAndWhomToCall() {
        Danger danger = read(FILE).getFirst();

        assertThat(problems.all()).isEmpty();
        assertThat(danger.steps()).containsExactly("上到高处", "打119");
        assertThat(danger.calls()).containsExactly(new EmergencyCall("消防", "119", "被水困住"));
        assertThat(danger.page()).contains("guide/flood");
        assertThat(danger.wording().phrases()).containsExactly("水进屋了");
        assertThat(danger.demonstration()).isTrue();
    }

    @Test
    void aNumberThatNobodyAnswersIsNamed() {
        assertThat(read(FILE.replace("\"119\"", "\"11\""))).isEmpty();
        assertThat(ProblemLines.of(problems))
                .singleElement()
                .asString()
                .startsWith("a.md:12: organisation.phone 危险.打给.电话 11");
    }

    @Test
    void aDangerWithoutAnybodyToCallIsRefused() {
        String alone = FILE.replaceAll("(?s)    打给:.*?    看看", "    看看");

        assertThat(read(alone)).isEmpty();
        assertThat(ProblemLines.of(problems)).singleElement().asString().contains("危险.打给");
    }

    @Test
    void aPageThatThereIsNotIsTakenOut() {
        PageCheck check = new PageCheck(Set.of("guide/fire"), problems);
        Danger danger = check.check(new Sourced<>("dangers.yaml", 3, read(FILE).getFirst()));

        assertThat(danger.page()).isEmpty();
        assertThat(danger.steps()).hasSize(2);
        assertThat(ProblemLines.of(problems)).containsExactly("dangers.yaml:3: danger.page flood guide/flood");
    }

    private List<Danger> read(String text) {
        return new DangerReader()
                .read(FrontMatterFiles.of("a", text, "", problems).fields()).stream()
                        .map(Sourced::value)
                        .toList();
    }
}
