package org.famen.content.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class FileReviewReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsARound() {
        FileReview round = read("抽取案卷", "40").orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(round.typical()).containsExactly("理由太笼统", "缺日期");
    }

    @Test
    void aProblemIsASentenceWhichMayHaveAListInIt() {
        assertThat(read("典型问题", "没有听取陈述、申辩；缺日期").orElseThrow().typical()).containsExactly("没有听取陈述、申辩", "缺日期");
    }

    @Test
    void aPartIsNeverMoreThanTheWhole() {
        assertThat(read("问题案卷", "50")).isEmpty();
        assertThat(read("已整改", "9")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "file-reviews.csv:2: enforcement.part 问题案卷 50 抽取案卷 40",
                        "file-reviews.csv:2: enforcement.part 已整改 9 发现问题 8");
    }

    private Optional<FileReview> read(String column, String cell) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "编号",
                "autumn",
                "轮次",
                "秋季评查",
                "开始日期",
                "2026-09-07",
                "结束日期",
                "2026-10-16",
                "评查机关",
                "司法局",
                "部门",
                "路灯局",
                "抽取案卷",
                "40",
                "问题案卷",
                "6",
                "发现问题",
                "8",
                "已整改",
                "8"));
        cells.put("典型问题", "理由太笼统；缺日期");
        cells.put(column, cell);
        return new FileReviewReader()
                .read(Fields.ofRow("file-reviews.csv", 2, cells, problems))
                .map(Sourced::value);
    }
}
