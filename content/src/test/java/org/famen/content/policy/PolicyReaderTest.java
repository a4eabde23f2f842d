package org.famen.content.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {
    private static final String NOTICE = """
            标题: 关于做好某事的通知
            类型: 通知
            文号: 安司〔2026〕1号
            发文机关: 安澜市司法局
            发布日期: 2026-03-01
            对象: 市民
            """;

    private final Problems problems = new Problems();

    @Test
    void readsEveryField() {
        PolicyDocument policy = read("""
                标题: 关于某事的意见
                类型: 意见
                文号: 安司〔2026〕2号
                发文机关: 安澜市司法局
                成文日期: 2026-02-27
                发布日期: 2026/3/1
                施行日期: 2026年4月1日
                有效期至: 2031-03-31
                废止依据: 安司〔2028〕9号
                废止日期: 2028-06-01
                主题: [公证, 仲裁]
                对象: [企业, 市民]
                附件: [申请表（样式）.docx]
                演示: true
                """).orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(policy.id()).isEqualTo("a");
        assertThat(policy.kind()).isEqualTo(PolicyKind.OPINION);
        assertThat(policy.publishedOn()).isEqualTo("2026-03-01");
        assertThat(policy.effectiveFrom()).isEqualTo("2026-04-01");
        assertThat(policy.repeal()).contains(new Repeal("安司〔2028〕9号", LocalDate.of(2028, 6, 1)));
        assertThat(policy.audiences()).containsExactly(Audience.CITIZEN, Audience.BUSINESS);
        assertThat(policy.attachments()).containsExactly("申请表（样式）.docx");
        assertThat(policy.body()).isEqualTo("正文");
        assertThat(policy.demonstration()).isTrue();
    }

    @Test
    void appliesFromPublicationWhenNoOtherDayIsNamed() {
        assertThat(read(NOTICE).orElseThrow().effectiveFrom()).isEqualTo("2026-03-01");
    }

    @Test
    void reportsMissingFields() {
        assertThat(read("标题: 甲\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "a.md:1: yaml.missing 类型",
                        "a.md:1: yaml.missing 发文机关",
                        "a.md:1: yaml.missing 发布日期",
                        "a.md:1: yaml.missing 对象");
    }

    @Test
    void reportsDatesInTheWrongOrder() {
        assertThat(read(NOTICE + "成文日期: 2026-03-02\n有效期至: 2026-02-01\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "a.md:6: policy.order 发布日期 2026-03-01 成文日期 2026-03-02",
                        "a.md:9: policy.order 有效期至 2026-02-01 施行日期 2026-03-01");
    }

    @Test
    void wantsRepealAndItsDayTogether() {
        assertThat(read(NOTICE + "废止依据: 安司〔2028〕9号\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.missing 废止日期");
    }

    @Test
    void keepsPolicyWithIrregularNumber() {
        assertThat(read(NOTICE.replace("安司〔2026〕1号", "'安司[2026]1号'"))).isPresent();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:4: policy.number 文号 安司[2026]1号");
    }

    @Test
    void wantsNumberUnlessItIsAnInterpretation() {
        assertThat(read(NOTICE.replace("文号: 安司〔2026〕1号\n", ""))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.missing 文号");
    }

    @Test
    void wantsInterpretationToNameWhatItExplains() {
        String interpretation = NOTICE.replace("类型: 通知", "类型: 解读");

        assertThat(read(interpretation)).isEmpty();
        assertThat(read(interpretation + "解读: b\n").orElseThrow().interprets()).contains("b");
        assertThat(read(NOTICE + "解读: b\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:1: yaml.missing 解读", "a.md:8: policy.interprets.kind 解读 通知");
    }

    @Test
    void refusesAttachmentsThatLeaveTheFolderOrRun() {
        assertThat(read(NOTICE + "附件: [../../etc/passwd.txt, a/b.pdf, 'c:\\d.pdf', .pdf, e.html, f.pdf.exe, 好.pdf]\n"))
                .isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "a.md:8: attachment.name 附件 ../../etc/passwd.txt",
                        "a.md:8: attachment.name 附件 a/b.pdf",
                        "a.md:8: attachment.name 附件 c:\\d.pdf",
                        "a.md:8: attachment.name 附件 .pdf",
                        "a.md:8: attachment.name 附件 e.html",
                        "a.md:8: attachment.name 附件 f.pdf.exe");
    }

    @Test
    void reportsPolicyWithoutText() {
        assertThat(new PolicyReader().read(FrontMatterFiles.of("a", NOTICE, "", problems)))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.body 正文");
    }

    private Optional<PolicyDocument> read(String yaml) {
        return new PolicyReader()
                .read(FrontMatterFiles.of("a", yaml, "正文", problems))
                .map(Sourced::value);
    }
}
