package org.famen.content.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class DutyActivityReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Problems problems = new Problems();

    @Test
    void whetherItIsDoneFollowsFromItsDayAndRecord() {
        assertThat(read("月份", "2026-03").getFirst().state(TODAY)).isEqualTo(DutyState.DONE);
        assertThat(read("完成日期", "").getFirst().state(TODAY)).isEqualTo(DutyState.OWED);
        Map<String, String> ahead = cells();
        ahead.put("月份", "2026-11");
        ahead.put("完成日期", "");
        assertThat(read(ahead).getFirst().state(TODAY)).isEqualTo(DutyState.PLANNED);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aDayWithoutARecordIsAFault() {
        assertThat(read("记录", "")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("duty-activities.csv:2: csv.empty 记录");
    }

    @Test
    void onlyTheDepartmentsOwnLawsCount() {
        assertThat(read("法律", "《月亮法》")).isEmpty();
        assertThat(read("部门", "lamp")).isEmpty();
        assertThat(read("月份", "三月")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "duty-activities.csv:2: duty.not_theirs 法律 月亮法 路灯局",
                        "duty-activities.csv:2: duty.department.near 部门 lamp lamps",
                        "duty-activities.csv:2: duty.month 月份 三月");
    }

    private List<DutyActivity> read(String column, String cell) {
        Map<String, String> cells = cells();
        cells.put(column, cell);
        return read(cells);
    }

    private List<DutyActivity> read(Map<String, String> cells) {
        Duty lamps = new Duty("lamps", "路灯局", List.of("路灯法"), "法规科", Optional.empty(), List.of(), List.of(), false);
        DutyActivityReader reader = new DutyActivityReader(List.of(lamps));
        reader.read(Fields.ofRow("duty-activities.csv", 2, cells, problems));
        return reader.all().getFirst().activities();
    }

    private static Map<String, String> cells() {
        return new HashMap<>(Map.of(
                "部门",
                "lamps",
                "月份",
                "2026-03",
                "活动",
                "点灯日",
                "法律",
                "《路灯法》",
                "地点",
                "广场",
                "完成日期",
                "2026-03-15",
                "人数",
                "60",
                "记录",
                "简报"));
    }
}
