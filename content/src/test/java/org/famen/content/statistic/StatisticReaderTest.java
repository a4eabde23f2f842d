package org.famen.content.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class StatisticReaderTest {
    private static final Statistic RATE = series("success", Optional.of("结案"), "%");
    private static final Statistic COUNT = series("cases", Optional.empty(), "件");

    private final Problems problems = new Problems();
    private final StatisticValueReader values = new StatisticValueReader(List.of(RATE, COUNT), List.of("小镇市", "甲区"));

    @Test
    void gathersFiguresInTheirSeries() {
        values.read(row("success", "2025", "小镇市", "974", "1000"));
        values.read(row("success", "2024", "甲区", "3", "4"));
        values.read(row("cases", "2025-Q3", "甲区", "12", ""));

        assertThat(problems.all()).isEmpty();
        assertThat(values.all()).extracting(Statistic::id).containsExactly("cases", "success");
        assertThat(values.all().get(1).values())
                .extracting(StatisticValue::period)
                .containsExactly("2024", "2025");
        assertThat(values.all().get(1).values().get(1).value()).isEqualByComparingTo("0.974");
    }

    @Test
    void refusesWhatCannotBeARate() {
        values.read(row("success", "2025", "小镇市", "9", ""));
        values.read(row("success", "2025", "小镇市", "9", "0"));
        values.read(row("cases", "2025", "小镇市", "9", "10"));

        assertThat(values.all()).allMatch(series -> series.values().isEmpty());
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "s.csv:2: csv.empty 分母",
                        "s.csv:2: statistic.denominator 分母 0",
                        "s.csv:2: statistic.no_rate 分母 cases");
    }

    @Test
    void doubtsAPartThatIsMoreThanTheWhole() {
        values.read(row("success", "2025", "小镇市", "11", "10"));

        assertThat(values.all().get(1).values()).hasSize(1);
        assertThat(ProblemLines.of(problems)).containsExactly("s.csv:2: statistic.more_than_all 数值 success");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        values.read(row("sucess", "2025", "小镇市", "9", "10"));
        values.read(row("cases", "2025年", "小镇市", "9", ""));
        values.read(row("cases", "2025", "甲县", "9", ""));

        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "s.csv:2: statistic.series.near 系列 sucess success",
                        "s.csv:2: statistic.period 时期 2025年",
                        "s.csv:2: organisation.district.near 地区 甲县 甲区 小镇市、甲区");
    }

    @Test
    void refusesTheSecondFigureOfAPeriodAndArea() {
        values.read(row("cases", "2025", "甲区", "9", ""));
        values.read(row("cases", "2025", "甲区", "10", ""));

        assertThat(values.all().getFirst().values()).hasSize(1);
        assertThat(ProblemLines.of(problems)).containsExactly("s.csv:2: statistic.twice 时期 cases");
    }

    @Test
    void aPercentageAlwaysSaysOfWhat() {
        Map<String, String> cells = Map.of("编号", "a", "标题", "率", "分子", "达成", "单位", "%", "定义", "比例", "来源", "局");

        assertThat(new StatisticReader().read(Fields.ofRow("s.csv", 2, cells, problems)))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("s.csv:2: csv.missing 分母");
    }

    private Fields row(String series, String period, String area, String value, String whole) {
        return Fields.ofRow(
                "s.csv", 2, Map.of("系列", series, "时期", period, "地区", area, "数值", value, "分母", whole), problems);
    }

    private static Statistic series(String id, Optional<String> denominator, String unit) {
        return new Statistic(id, id, "件数", denominator, unit, "定义", "来源", List.of(), List.of(), false);
    }
}
