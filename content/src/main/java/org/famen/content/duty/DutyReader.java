package org.famen.content.duty;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.PhonesReader;
import org.famen.content.table.Columns;

/** Reads a department from a row of {@code duties.csv}. */
public final class DutyReader {
    public static final Columns COLUMNS = new Columns(List.of("编号", "部门", "法律", "责任科室"), List.of("电话", "别名", "演示"));

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Duty>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> department = row.text("部门").required();
        Field<List<String>> laws = LawTitles.read(row, "法律").required();
        Field<String> office = row.text("责任科室").required();
        Field<List<String>> phones = PhonesReader.read(row, "电话");
        Field<List<String>> aliases = row.texts("别名");
        Field<Boolean> demonstration = row.yesNo("演示");
        return row.build(() -> new Duty(
                id.value(),
                department.value(),
                laws.value(),
                office.value(),
                phones.find().map(List::getFirst),
                List.of(),
                aliases.orElse(List.of()),
                demonstration.orElse(false)));
    }
}
