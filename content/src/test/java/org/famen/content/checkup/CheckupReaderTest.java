package org.famen.content.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class CheckupReaderTest {
    private static final String TABLE = """
            领域:
              - 编号: lamps
                名称: 路灯
                简介: 灯亮不亮
                题目:
                  - 编号: lamps-lit
                    要点: 亮灯
                    问题: 天黑以后灯都亮吗？
                    说明: 没有灯，选“不适用”。
                    红: 否
                    黄: 不清楚
                    依据: [《路灯法》第三条]
                    先做: 换灯泡。
                  - 编号: lamps-broken
                    要点: 打碎的灯
                    问题: 有没有打碎过灯没有赔？
                    黄: [是, 不清楚]
                    依据: [《路灯法》第四条]
                    先做: 赔。
            """;

    private final Problems problems = new Problems();

    @Test
    void readsWhichAnswerIsWhichColour() {
        List<CheckupField> fields = read(TABLE);

        assertThat(problems.all()).isEmpty();
        assertThat(fields).hasSize(1);
        CheckupQuestion lit = fields.getFirst().questions().getFirst();
        assertThat(lit.colourOf(Answer.NO)).isEqualTo(Colour.RED);
        assertThat(lit.colourOf(Answer.UNSURE)).isEqualTo(Colour.AMBER);
        assertThat(lit.colourOf(Answer.YES)).isEqualTo(Colour.GREEN);
        assertThat(lit.colourOf(Answer.NOT_APPLICABLE)).isEqualTo(Colour.GREEN);
        assertThat(fields.getFirst().questions().getLast().colourOf(Answer.YES)).isEqualTo(Colour.AMBER);
    }

    @Test
    void namesTheNearestAnswer() {
        assertThat(read(TABLE.replace("黄: 不清楚", "黄: 不清"))).isEmpty();
        assertThat(ProblemLines.of(problems))
                .singleElement()
                .asString()
                .startsWith("a.md:12: yaml.choice.near 领域.题目.黄 不清 不清楚");
    }

    @Test
    void refusesAQuestionThatNoAnswerMakesARisk() {
        assertThat(read(TABLE.replace("        黄: [是, 不清楚]\n", ""))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:15: checkup.colour 领域.题目.红 lamps-broken");
    }

    @Test
    void refusesAnAnswerOfTwoColoursAndARiskThatDoesNotApply() {
        assertThat(read(TABLE.replace("红: 否", "红: [否, 不清楚]").replace("[是, 不清楚]", "[是, 不适用]")))
                .isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:12: checkup.both 领域.题目.黄 不清楚", "a.md:18: checkup.not_applicable 领域.题目.黄");
    }

    @Test
    void refusesTheSameQuestionTwiceAndAFieldWithoutQuestions() {
        assertThat(read(TABLE.replace("lamps-broken", "lamps-lit"))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:15: checkup.twice 领域.题目.编号 lamps-lit");

        Problems others = new Problems();
        String empty = TABLE + "  - 编号: bells\n    名称: 桥铃\n    简介: 响不响\n";
        assertThat(CheckupReader.read(
                        FrontMatterFiles.of("a", empty, "", others).fields()))
                .isEmpty();
        assertThat(ProblemLines.of(others)).containsExactly("a.md:21: yaml.missing 领域.题目");
    }

    @Test
    void wantsCitationsAsCourtsWriteThem() {
        assertThat(read(TABLE.replace("第三条", "第3条"))).isEmpty();
        assertThat(ProblemLines.of(problems))
                .singleElement()
                .asString()
                .startsWith("a.md:13: citation.form.near 领域.题目.依据");
    }

    private List<CheckupField> read(String yaml) {
        return CheckupReader.read(FrontMatterFiles.of("a", yaml, "", problems).fields()).stream()
                .map(Sourced::value)
                .toList();
    }
}
