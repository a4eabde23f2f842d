package org.famen.content.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.Organisation;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideReaderTest {
    private static final String GUIDE = """
            标题: 借路灯
            类型: 公证
            基本信息:
              办理机关: 路灯所
              事项类型: 公共服务
              服务对象: 走夜路的人
              办理形式: [窗口, 网上]
            设定依据: 《路灯法》第三条
            申请条件: [天黑了]
            办理材料: [身份证、复印件]
            办理流程: [来, 拿]
            办理时限: 当场
            收费: 不收费
            办理地点: [桥头]
            咨询电话: 12348
            监督电话: 0000-5550190
            更新日期: 2026-09-01
            对象: 市民
            """;

    private final Problems problems = new Problems();

    @Test
    void readsEveryMandatoryField() {
        Guide guide = read(GUIDE).orElseThrow().value();

        assertThat(problems.all()).isEmpty();
        assertThat(guide.kind()).isEqualTo(GuideKind.NOTARISATION);
        assertThat(guide.basics().channels()).containsExactly("窗口", "网上");
        assertThat(guide.legalBasis()).extracting(WrittenCitation::written).containsExactly("《路灯法》第三条");
        assertThat(guide.materials()).containsExactly("身份证、复印件");
        assertThat(guide.steps()).containsExactly("来", "拿");
        assertThat(guide.organisationIds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"设定依据", "申请条件", "办理材料", "办理流程", "办理时限", "收费", "办理地点", "咨询电话", "监督电话", "更新日期"})
    void isNotPublishedWithoutAMandatoryField(String field) {
        String without = GUIDE.replaceAll("(?m)^" + field + ":.*\n", "");

        assertThat(read(without)).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.missing " + field);
    }

    @Test
    void isNotPublishedWithoutItsBasics() {
        assertThat(read(GUIDE.replaceAll("(?ms)^基本信息:.*(?=^设定依据)", ""))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: guide.basics 基本信息");
    }

    @Test
    void namesAFieldWithinTheBasics() {
        assertThat(read(GUIDE.replace("  服务对象: 走夜路的人\n", ""))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:4: yaml.missing 基本信息.服务对象");
    }

    @Test
    void proposesTheNearestKind() {
        assertThat(read(GUIDE.replace("类型: 公证", "类型: 公正"))).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:3: yaml.choice.near 类型 公正 公证 法律援助、公证、人民调解、仲裁、行政复议、司法鉴定、法律咨询");
    }

    @Test
    void isKeptWithoutAnOfficeThatDoesNotExist() {
        Sourced<Guide> guide = read(GUIDE + "办理机构: [lamp-ofice]\n").orElseThrow();

        assertThat(new OrganisationCheck(List.<Organisation>of(), problems)
                        .check(guide)
                        .organisationIds())
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: guide.organisation 办理机构 lamp-ofice");
    }

    private Optional<Sourced<Guide>> read(String yaml) {
        return new GuideReader().read(FrontMatterFiles.of("a", yaml, "", problems));
    }
}
