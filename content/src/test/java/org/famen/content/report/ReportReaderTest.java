package org.famen.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final String REPORT = """
            标题: 年度报告
            类型: 法治政府建设年度报告
            单位: lamp-bureau
            年度: 2025
            发布日期: 2026-03-20
            """;
    private static final ReportingBody BUREAU = new ReportingBody(
            "lamp-bureau", "路灯局", Optional.empty(), List.of(ReportKind.ANNUAL_REPORT), 2024, Optional.empty(), false);

    private final Problems problems = new Problems();

    @Test
    void readsAReportWithItsText() {
        Report report = read(REPORT, "正文").orElseThrow().value();

        assertThat(problems.all()).isEmpty();
        assertThat(report.year()).isEqualTo(2025);
        assertThat(report.bodyId()).isEqualTo("lamp-bureau");
        assertThat(report.link()).isEmpty();
    }

    @Test
    void wantsTheTextOrALinkToIt() {
        assertThat(read(REPORT, "")).isEmpty();
        assertThat(read(REPORT + "网址: https://lamp.example/\n", "")).isPresent();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.body 正文");
    }

    @Test
    void doubtsAYearThatIsNotOver() {
        assertThat(read(REPORT.replace("年度: 2025", "年度: 2027"), "正文")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:5: report.year 年度 2027 2026-03-20");
    }

    @Test
    void comesFromABodyThatIsKnownAndOnlyOnce() {
        BodyCheck check = new BodyCheck(List.of(BUREAU), problems);
        Sourced<Report> first = read(REPORT, "正文").orElseThrow();

        assertThat(check.isGood(first)).isTrue();
        assertThat(check.isGood(first)).isFalse();
        assertThat(check.isGood(
                        read(REPORT.replace("lamp-bureau", "lamp-bureu"), "正文").orElseThrow()))
                .isFalse();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:1: report.twice 2025 a.md:1", "a.md:1: report.body.near lamp-bureu lamp-bureau");
    }

    private Optional<Sourced<Report>> read(String yaml, String body) {
        return new ReportReader().read(FrontMatterFiles.of("a", yaml, body, problems));
    }
}
