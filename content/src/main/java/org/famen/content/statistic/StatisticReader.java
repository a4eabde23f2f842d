package org.famen.content.statistic;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads what a series means from a row of {@code statistic-series.csv}. */
public final class StatisticReader {
    public static final Columns COLUMNS =
            new Columns(List.of("编号", "标题", "分子", "单位", "定义", "来源"), List.of("分母", "主题", "演示"));

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Statistic>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> title = row.text("标题").required();
        Field<String> numerator = row.text("分子").required();
        Field<String> denominator = row.text("分母");
        Field<String> unit = row.text("单位").required();
        Field<String> definition = row.text("定义").required();
        Field<String> source = row.text("来源").required();
        Field<List<String>> topics = row.texts("主题");
        Field<Boolean> demonstration = row.yesNo("演示");
        if (unit.find().filter("%"::equals).isPresent()) {
            denominator.required();
        }
        return row.build(() -> new Statistic(
                id.value(),
                title.value(),
                numerator.value(),
                denominator.find(),
                unit.value(),
                definition.value(),
                source.value(),
                topics.orElse(List.of()),
                List.of(),
                demonstration.orElse(false)));
    }
}
