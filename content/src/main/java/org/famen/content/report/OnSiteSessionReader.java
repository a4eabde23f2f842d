package org.famen.content.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a session from a row of {@code report-sessions.csv}. */
public final class OnSiteSessionReader {
    public static final Columns COLUMNS =
            new Columns(List.of("编号", "单位", "职务", "年度", "日期", "地点", "提问", "评议"), List.of("演示"));

    private final Map<String, ReportingBody> bodies;

    public OnSiteSessionReader(List<ReportingBody> bodies) {
        this.bodies = bodies.stream().collect(Collectors.toUnmodifiableMap(ReportingBody::id, Function.identity()));
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<OnSiteSession>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<ReportingBody> body = row.identifier("单位")
                .required()
                .convert(name -> Optional.ofNullable(bodies.get(name)), name -> reject(row, name));
        Field<String> post = row.text("职务").required();
        Field<Integer> year = row.integer("年度").required();
        Field<LocalDate> on = row.date("日期").required();
        Field<String> place = row.text("地点").required();
        Field<List<String>> asked = row.sentences("提问").required();
        Field<Rating> rating = row.choice("评议", Rating.class).required();
        Field<Boolean> demonstration = row.yesNo("演示");
        if (year.find().isPresent()
                && on.find().filter(day -> day.getYear() < year.value()).isPresent()) {
            row.reject("年度", "report.year", year.value().toString(), on.value().toString());
        }
        return row.build(() -> new OnSiteSession(
                id.value(),
                body.value().id(),
                body.value().name(),
                post.value(),
                year.value(),
                on.value(),
                place.value(),
                asked.value(),
                rating.value(),
                demonstration.orElse(false)));
    }

    private void reject(Fields row, String name) {
        NearestWord.find(name, bodies.keySet())
                .ifPresentOrElse(
                        near -> row.reject("单位", "report.body.near", name, near),
                        () -> row.reject("单位", "report.body", name));
    }
}
