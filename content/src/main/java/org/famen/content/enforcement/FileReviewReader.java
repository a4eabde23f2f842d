package org.famen.content.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a round of reviews from a row of {@code file-reviews.csv}. */
public final class FileReviewReader {
    public static final Columns COLUMNS = new Columns(
            List.of("编号", "轮次", "开始日期", "结束日期", "评查机关", "部门", "抽取案卷", "问题案卷", "发现问题", "已整改", "典型问题"),
            List.of("形成制度", "演示"));

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<FileReview>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> title = row.text("轮次").required();
        Field<LocalDate> from = row.date("开始日期").required();
        Field<LocalDate> until = row.date("结束日期").required();
        Field<String> reviewer = row.text("评查机关").required();
        Field<List<String>> departments = row.texts("部门").required();
        Field<Integer> drawn = row.integer("抽取案卷").required();
        Field<Integer> faulty = row.integer("问题案卷").required();
        Field<Integer> problems = row.integer("发现问题").required();
        Field<Integer> rectified = row.integer("已整改").required();
        Field<List<String>> typical = row.sentences("典型问题").required();
        Field<String> rule = row.text("形成制度");
        Field<Boolean> demonstration = row.yesNo("演示");
        if (from.find().isPresent()
                && until.find().filter(day -> day.isBefore(from.value())).isPresent()) {
            row.reject(
                    "结束日期",
                    "enforcement.before",
                    until.value().toString(),
                    from.value().toString());
        }
        checkPart(row, "问题案卷", faulty, "抽取案卷", drawn);
        checkPart(row, "已整改", rectified, "发现问题", problems);
        typical.find()
                .ifPresent(all -> all.forEach(text ->
                        NoNames.trace(text).ifPresent(trace -> row.reject("典型问题", "enforcement.named", trace))));
        return row.build(() -> new FileReview(
                id.value(),
                title.value(),
                from.value(),
                until.value(),
                reviewer.value(),
                departments.value(),
                drawn.value(),
                faulty.value(),
                problems.value(),
                rectified.value(),
                typical.value(),
                rule.find(),
                demonstration.orElse(false)));
    }

    private static void checkPart(Fields row, String part, Field<Integer> some, String whole, Field<Integer> all) {
        if (some.find().isPresent()
                && all.find().filter(count -> count < some.value()).isPresent()) {
            row.reject(
                    part,
                    "enforcement.part",
                    some.value().toString(),
                    whole,
                    all.value().toString());
        }
    }
}
