package org.famen.content.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.CityArea;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class EnforcementCaseReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsACaseWithWhatItMayLeaveOut() {
        EnforcementCase decided = read("别名", "乱罚款、罚款太多").orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(decided.type()).isEqualTo(ProblemType.DISPROPORTIONATE);
        assertThat(decided.aliases()).containsExactly("乱罚款", "罚款太多");
        assertThat(decided.isLate()).isFalse();
        assertThat(decided.basis()).isEmpty();
    }

    @Test
    void nobodyIsNamed() {
        assertThat(read("问题", "安澜路灯维修有限公司被罚了两次")).isEmpty();
        assertThat(read("整改措施", "打电话给 10000091234 道歉")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "enforcement-cases.csv:2: enforcement.named 问题 安澜路灯维修有限公司",
                        "enforcement-cases.csv:2: enforcement.named 整改措施 10000091234");
    }

    @Test
    void nothingIsDecidedWithoutEvidenceOrBeforeItWasFound() {
        assertThat(read("证明材料", "")).isEmpty();
        assertThat(read("办结日期", "2026-02-01")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "enforcement-cases.csv:2: csv.empty 证明材料",
                        "enforcement-cases.csv:2: enforcement.before 办结日期 2026-02-01 2026-02-26");
    }

    private Optional<EnforcementCase> read(String column, String cell) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "编号",
                "sign",
                "标题",
                "招牌大了就罚",
                "部门",
                "城管局",
                "问题类型",
                "过罚不当",
                "来源",
                "专项检查",
                "发现日期",
                "2026-02-26",
                "问题",
                "一家早餐店被罚",
                "整改措施",
                "退款",
                "整改期限",
                "2026-03-31",
                "办结日期",
                "2026-03-27"));
        cells.put("证明材料", "退款凭证");
        cells.put(column, cell);
        return new EnforcementCaseReader(new CityArea(new BoundingBox(34, 121, 35, 122), List.of("澜东区")))
                .read(Fields.ofRow("enforcement-cases.csv", 2, cells, problems))
                .map(Sourced::value);
    }
}
