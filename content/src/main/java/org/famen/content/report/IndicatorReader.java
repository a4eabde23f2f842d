package org.famen.content.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads an indicator from a row of {@code indicators.csv}. */
public final class IndicatorReader {
    public static final Columns COLUMNS =
            new Columns(List.of("编号", "类别", "指标", "目标", "现状", "状态", "牵头单位", "期限"), List.of("证明材料", "演示"));

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Indicator>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> set = row.text("类别").required();
        Field<String> title = row.text("指标").required();
        Field<String> wanted = row.text("目标").required();
        Field<String> reached = row.text("现状").required();
        Field<IndicatorState> state = row.choice("状态", IndicatorState.class).required();
        Field<String> evidence = row.text("证明材料");
        Field<String> leader = row.text("牵头单位").required();
        Field<LocalDate> dueOn = row.date("期限").required();
        Field<Boolean> demonstration = row.yesNo("演示");
        if (state.find().filter(IndicatorState.MET::equals).isPresent()) {
            evidence.required();
        }
        return row.build(() -> new Indicator(
                id.value(),
                set.value(),
                title.value(),
                wanted.value(),
                reached.value(),
                state.value(),
                evidence.find(),
                leader.value(),
                dueOn.value(),
                demonstration.orElse(false)));
    }
}
