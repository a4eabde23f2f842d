package org.famen.content.investor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class InvestorRoutesReaderTest {
    private static final String TABLE = """
            途径:
              - 编号: talk
                名称: 谈一谈
                谁可以用: 谁都可以
                费用: 不收费
                时限: 没有
                依据: [《路灯法》第三条]
                怎么做: [去, 谈]
                去哪里: 桥头
                电话: 12348
              - 编号: police
                名称: 报案
                谁可以用: 谁都可以
                费用: 不收费
                时限: 立即
                依据: [《路灯法》第四条]
                怎么做: [打电话]
                去哪里: 派出所
            情形:
              - 编号: dark
                名称: 灯不亮
                表现: 晚上看不见
                依据: [《路灯法》第三条]
                证据: [照片]
                途径: [police, talk]
            """;

    private final Problems problems = new Problems();

    @Test
    void readsRoutesInTheOrderOfTheSituation() {
        List<InvestorSituation> situations = read(TABLE);

        assertThat(problems.all()).isEmpty();
        assertThat(situations).hasSize(1);
        assertThat(situations.getFirst().order()).isEqualTo(1);
        assertThat(situations.getFirst().routes())
                .extracting(InvestorRoute::name)
                .containsExactly("报案", "谈一谈");
    }

    @Test
    void proposesTheNearestRoute() {
        assertThat(read(TABLE.replace("[police, talk]", "[polise]"))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:26: investor.route.near 情形.途径 polise police");
    }

    @Test
    void namesTheFieldOfARouteThatIsMissing() {
        assertThat(read(TABLE.replace("    费用: 不收费\n    时限: 立即\n", "    时限: 立即\n")))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).contains("a.md:12: yaml.missing 途径.费用");
    }

    @Test
    void saysOnceWhatItDoesNotKnow() {
        assertThat(read(TABLE.replace("去哪里: 派出所", "去哪里: 派出所\n    微信: 无"))).isEmpty();
        assertThat(ProblemLines.of(problems))
                .filteredOn(line -> line.contains("微信"))
                .hasSize(1);
    }

    private List<InvestorSituation> read(String yaml) {
        return InvestorRoutesReader.read(
                        FrontMatterFiles.of("a", yaml, "", problems).fields())
                .stream()
                .map(Sourced::value)
                .toList();
    }
}
