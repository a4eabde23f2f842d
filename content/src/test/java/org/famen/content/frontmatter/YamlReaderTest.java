package org.famen.content.frontmatter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = SECONDS)
class YamlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void refusesBillionLaughs() {
        read("""
                a: &a [哈,哈,哈,哈,哈,哈,哈,哈,哈]
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
                """);

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.limits");
    }

    @Test
    void refusesDocumentThatContainsItself() {
        read("标题: &a [*a]\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.limits");
    }

    @Test
    void refusesDeepNesting() {
        read("标题: " + "[".repeat(100_000) + "]".repeat(100_000));

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.limits");
    }

    @Test
    void refusesAnchorsOnWords() {
        read("标题: 甲\n主题: &甲 乙\n对象: *甲\n");

        assertThat(ProblemLines.of(problems))
                .containsExactly("city.yaml:2: yaml.anchor 甲", "city.yaml:3: yaml.anchor 甲");
    }

    @Test
    void constructsNothingFromTags() {
        read("标题: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.tag");
    }

    @Test
    void refusesTagsOfItsOwnKind() {
        read("标题: 甲\n主题: !a 乙\n图: !!binary aGk=\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:2: yaml.tag", "city.yaml:3: yaml.tag");
    }

    @Test
    void reportsFieldThatStandsTwice() {
        read("标题: 甲\n类型: 通知\n标题: 乙\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:3: yaml.duplicate 标题");
    }

    @Test
    void reportsListInPlaceOfAName() {
        read("? [甲]\n: 乙\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.key");
    }

    @Test
    void reportsTabAtItsLine() {
        read("地点:\n\t名称: 广场\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:2: yaml.tab");
    }

    @Test
    void reportsColonInUnquotedText() {
        read("标题: 甲\n说明: 时间: 九点\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:2: yaml.syntax");
    }

    @Test
    void reportsFullWidthColon() {
        read("标题：甲\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.no_fields");
    }

    @Test
    void reportsControlCharacterAtItsLine() {
        read("标题: 甲\n类型: 通\u0000知\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:2: yaml.character");
    }

    @Test
    void reportsEmptyDocument() {
        read("\n# 只有注释\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.no_fields");
    }

    @Test
    void reportsSecondDocument() {
        read("标题: 甲\n--- \n标题: 乙\n");

        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:2: yaml.syntax");
    }

    private void read(String yaml) {
        new YamlReader(problems).parse(yaml, "city.yaml", 1);
    }
}
