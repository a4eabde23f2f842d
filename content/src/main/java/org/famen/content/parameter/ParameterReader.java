package org.famen.content.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads the rows of {@code parameters.csv}; days of two rows of one name may not overlap. */
public final class ParameterReader {
    public static final Columns COLUMNS = new Columns(List.of("名称", "自", "至", "数值", "单位", "来源"), List.of("演示"));

    private final Map<String, Map<LocalDate, LocalDate>> read = new HashMap<>();

    public Optional<Sourced<DatedParameter>> read(Fields row) {
        Field<String> name = row.text("名称").required();
        Field<LocalDate> from = row.date("自").required();
        Field<LocalDate> until = row.date("至").required();
        Field<BigDecimal> value = row.number("数值").required();
        Field<String> unit = row.text("单位").required();
        Field<String> source = row.text("来源").required();
        boolean demonstration = row.yesNo("演示").orElse(false);
        if (name.find().isPresent() && from.find().isPresent() && until.find().isPresent()) {
            checkDays(row, name.value(), from.value(), until.value());
        }
        return row.build(() -> new DatedParameter(
                name.value(), from.value(), until.value(), value.value(), unit.value(), source.value(), demonstration));
    }

    private void checkDays(Fields row, String name, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            row.reject("至", "parameter.days", until.toString(), from.toString());
            return;
        }
        Map<LocalDate, LocalDate> earlier = read.computeIfAbsent(name, key -> new HashMap<>());
        earlier.forEach((begin, end) -> {
            if (!until.isBefore(begin) && !from.isAfter(end)) {
                row.reject("自", "parameter.overlap", name, begin.toString(), end.toString());
            }
        });
        earlier.put(from, until);
    }
}
