package org.famen.content.culture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a walk from a row of {@code culture-walks.csv}. */
public final class WalkReader {
    public static final Columns COLUMNS = new Columns(List.of("编号", "名称", "方式", "公里", "分钟", "站点", "提示"), List.of("演示"));

    private final Set<String> sites;

    /** @param sites ids of all that are known */
    public WalkReader(Set<String> sites) {
        this.sites = Set.copyOf(sites);
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Walk>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> title = row.text("名称").required();
        Field<String> manner = row.text("方式").required();
        Field<Double> kilometres = row.decimal("公里").required();
        Field<Integer> minutes = row.integer("分钟").required();
        Field<List<String>> stops = row.texts("站点").required();
        Field<String> hint = row.text("提示").required();
        Field<Boolean> demonstration = row.yesNo("演示");
        stops.find().filter(all -> all.size() < 2).ifPresent(all -> row.reject("站点", "culture.walk.short"));
        stops.orElse(List.of()).stream().filter(stop -> !sites.contains(stop)).forEach(stop -> reject(row, stop));
        return row.build(() -> new Walk(
                id.value(),
                title.value(),
                manner.value(),
                kilometres.value(),
                minutes.value(),
                stops.value(),
                hint.value(),
                demonstration.orElse(false)));
    }

    private void reject(Fields row, String stop) {
        NearestWord.find(stop, sites)
                .ifPresentOrElse(
                        near -> row.reject("站点", "culture.walk.stop.near", stop, near),
                        () -> row.reject("站点", "culture.walk.stop", stop));
    }
}
