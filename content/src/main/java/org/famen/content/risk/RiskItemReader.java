package org.famen.content.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a risk from a row of {@code risks.csv}. */
public final class RiskItemReader {
    public static final Columns COLUMNS =
            new Columns(List.of("编号", "行业", "风险行为", "依据", "处罚", "防控措施", "执法机关"), List.of("更新日期", "演示"));

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<RiskItem>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> trade = row.text("行业").required();
        Field<String> conduct = row.text("风险行为").required();
        Field<List<WrittenCitation>> basis = CitationField.read(row, "依据").required();
        Field<String> penalty = row.text("处罚").required();
        Field<String> avoidance = row.text("防控措施").required();
        Field<String> enforcer = row.text("执法机关").required();
        Field<LocalDate> updatedOn = row.date("更新日期");
        Field<Boolean> demonstration = row.yesNo("演示");
        return row.build(() -> new RiskItem(
                id.value(),
                trade.value(),
                conduct.value(),
                basis.value(),
                penalty.value(),
                avoidance.value(),
                enforcer.value(),
                updatedOn.find(),
                demonstration.orElse(false)));
    }
}
