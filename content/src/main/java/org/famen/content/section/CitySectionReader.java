package org.famen.content.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a row of {@code sections.csv}. */
public final class CitySectionReader {
    public static final Columns COLUMNS = new Columns(List.of("地址", "名称", "简介", "按钮"), List.of());
    /** A path of this portal, with or without a query. */
    private static final Pattern ADDRESS = Pattern.compile("/[a-z0-9/-]+(?:\\?[^\\s?#]+)?");

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<CitySection>> read(Fields row) {
        Field<String> address = row.text("地址")
                .as(written -> Optional.of(written).filter(ADDRESS.asMatchPredicate()), "section.address")
                .required();
        Field<String> name = row.text("名称").required();
        Field<String> summary = row.text("简介").required();
        Field<String> action = row.text("按钮").required();
        return row.build(
                () -> new CitySection(address.value().substring(1), name.value(), summary.value(), action.value()));
    }
}
