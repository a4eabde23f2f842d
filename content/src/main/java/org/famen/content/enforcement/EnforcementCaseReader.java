package org.famen.content.enforcement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.DistrictReader;
import org.famen.content.table.Columns;

/** Reads a decided case from a row of {@code enforcement-cases.csv}. */
public final class EnforcementCaseReader {
    public static final Columns COLUMNS = new Columns(
            List.of("编号", "标题", "部门", "问题类型", "来源", "发现日期", "问题", "整改措施", "整改期限", "办结日期", "证明材料"),
            List.of("专项检查", "区县", "依据", "建章立制", "别名", "演示"));

    private final CityArea area;

    public EnforcementCaseReader(CityArea area) {
        this.area = requireNonNull(area, "area is null");
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<EnforcementCase>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> title = NoNames.check(row, "标题").required();
        Field<String> campaign = row.text("专项检查");
        Field<String> department = row.text("部门").required();
        Field<String> district = new DistrictReader(area).read(row, "区县");
        Field<ProblemType> type = row.choice("问题类型", ProblemType.class).required();
        Field<ProblemSource> source = row.choice("来源", ProblemSource.class).required();
        Field<LocalDate> foundOn = row.date("发现日期").required();
        Field<String> problem = NoNames.check(row, "问题").required();
        Field<List<WrittenCitation>> basis = CitationField.read(row, "依据");
        Field<String> measure = NoNames.check(row, "整改措施").required();
        Field<LocalDate> dueOn = row.date("整改期限").required();
        Field<LocalDate> closedOn = row.date("办结日期").required();
        Field<String> evidence = NoNames.check(row, "证明材料").required();
        Field<String> rule = row.text("建章立制");
        Field<List<String>> aliases = row.texts("别名");
        Field<Boolean> demonstration = row.yesNo("演示");
        checkOrder(row, "整改期限", foundOn, dueOn);
        checkOrder(row, "办结日期", foundOn, closedOn);
        return row.build(() -> EnforcementCaseBuilder.stagedBuilder()
                .id(id.value())
                .title(title.value())
                .campaign(campaign.find())
                .department(department.value())
                .district(district.find())
                .type(type.value())
                .source(source.value())
                .foundOn(foundOn.value())
                .problem(problem.value())
                .basis(basis.orElse(List.of()))
                .measure(measure.value())
                .dueOn(dueOn.value())
                .closedOn(closedOn.value())
                .evidence(evidence.value())
                .rule(rule.find())
                .aliases(aliases.orElse(List.of()))
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private static void checkOrder(Fields row, String name, Field<LocalDate> foundOn, Field<LocalDate> later) {
        if (foundOn.find().isPresent()
                && later.find().filter(day -> day.isBefore(foundOn.value())).isPresent()) {
            row.reject(
                    name,
                    "enforcement.before",
                    later.value().toString(),
                    foundOn.value().toString());
        }
    }
}
