package org.famen.content.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads what may be inspected from a row of {@code inspections.csv}. */
public final class InspectionReader {
    public static final Columns COLUMNS = new Columns(
            List.of("编号", "年度", "检查事项", "检查机关", "依据", "检查对象", "方式", "每年最多"), List.of("计划月份", "联合部门", "说明", "演示"));
    private static final Pattern MONTH = Pattern.compile("(?:[1-9]|1[0-2])月");

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Inspection>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<Integer> year = row.integer("年度").required();
        Field<String> matter = row.text("检查事项").required();
        Field<String> department = row.text("检查机关").required();
        Field<List<WrittenCitation>> basis = CitationField.read(row, "依据").required();
        Field<String> subjects = NoNames.check(row, "检查对象").required();
        Field<InspectionManner> manner =
                row.choice("方式", InspectionManner.class).required();
        Field<Integer> mostAYear = row.integer("每年最多").required();
        Field<List<String>> months = row.texts("计划月份");
        Field<List<String>> together = row.texts("联合部门");
        Field<String> remark = row.text("说明");
        Field<Boolean> demonstration = row.yesNo("演示");
        mostAYear
                .find()
                .filter(most -> most < 0)
                .ifPresent(most -> row.reject("每年最多", "enforcement.negative", most.toString()));
        months.orElse(List.of()).stream()
                .filter(month -> !MONTH.matcher(month).matches())
                .forEach(month -> row.reject("计划月份", "enforcement.month", month));
        return row.build(() -> new Inspection(
                id.value(),
                year.value(),
                matter.value(),
                department.value(),
                basis.value(),
                subjects.value(),
                manner.value(),
                mostAYear.value(),
                months.orElse(List.of()),
                together.orElse(List.of()),
                remark.find(),
                demonstration.orElse(false)));
    }
}
