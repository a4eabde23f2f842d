package org.famen.content.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.DistrictReader;
import org.famen.content.table.Columns;

/** Reads who owes reports from a row of {@code report-bodies.csv}. */
public final class ReportingBodyReader {
    public static final Columns COLUMNS = new Columns(List.of("编号", "名称", "应报", "起始年度"), List.of("区县", "述法起始年度", "演示"));

    private final CityArea area;

    public ReportingBodyReader(CityArea area) {
        this.area = requireNonNull(area, "area is null");
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<ReportingBody>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> name = row.text("名称").required();
        Field<String> district = new DistrictReader(area).read(row, "区县");
        Field<List<ReportKind>> owes = row.choices("应报", ReportKind.class).required();
        Field<Integer> since = row.integer("起始年度").required();
        Field<Integer> accountSince = row.integer("述法起始年度");
        Field<Boolean> demonstration = row.yesNo("演示");
        return row.build(() -> new ReportingBody(
                id.value(),
                name.value(),
                district.find(),
                owes.value(),
                since.value(),
                accountSince.find(),
                demonstration.orElse(false)));
    }
}
