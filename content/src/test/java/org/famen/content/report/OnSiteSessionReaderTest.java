package org.famen.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class OnSiteSessionReaderTest {
    private static final ReportingBody BUREAU = new ReportingBody(
            "lamp-bureau", "路灯局", Optional.empty(), List.of(ReportKind.ANNUAL_REPORT), 2024, Optional.empty(), false);

    private final Problems problems = new Problems();

    @Test
    void whatWasAskedIsKeptAsItWasAsked() {
        OnSiteSession session = read("年年罚同一家、问题没有改，为什么没有复查；人够不够").orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(session.asked()).containsExactly("年年罚同一家、问题没有改，为什么没有复查", "人够不够");
    }

    private Optional<OnSiteSession> read(String asked) {
        Map<String, String> cells = Map.of(
                "编号", "lamp-2025",
                "单位", "lamp-bureau",
                "职务", "局长",
                "年度", "2025",
                "日期", "2026-03-20",
                "地点", "报告厅",
                "提问", asked,
                "评议", "良好");
        return new OnSiteSessionReader(List.of(BUREAU))
                .read(Fields.ofRow("report-sessions.csv", 2, cells, problems))
                .map(Sourced::value);
    }
}
