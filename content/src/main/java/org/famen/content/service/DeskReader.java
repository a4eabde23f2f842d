package org.famen.content.service;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Identifier;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.WeeklyHours;
import org.famen.content.organisation.WeeklyHoursParser;
import org.famen.content.table.Columns;

/** Reads a desk from a row of {@code desks.csv}. */
public final class DeskReader {
    public static final Columns COLUMNS = new Columns(List.of("编号", "名称", "机构", "时间"), List.of("律师", "例外", "演示"));

    private final Set<String> organisations;

    /** @param organisations ids of those that can be published */
    public DeskReader(Set<String> organisations) {
        this.organisations = requireNonNull(organisations, "organisations is null");
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Desk>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> name = row.text("名称").required();
        Field<String> organisation = row.identifier("机构").required();
        organisation
                .find()
                .filter(written -> !organisations.contains(written))
                .ifPresent(written -> reject(row, written));
        Field<String> written = row.text("时间").required();
        Optional<WeeklyHours> hours = written.find()
                .flatMap(text -> WeeklyHoursParser.parse(text, part -> row.reject("时间", "organisation.hours", part)));
        Field<List<String>> lawyers = row.texts("律师");
        lawyers.orElse(List.of()).stream()
                .filter(lawyer -> !Identifier.isValid(lawyer))
                .forEach(lawyer -> row.reject("律师", "csv.identifier", lawyer));
        Field<List<String>> exceptions = row.texts("例外");
        List<DayHours> days = exceptions.orElse(List.of()).stream()
                .flatMap(day -> exception(row, day).stream())
                .toList();
        Field<Boolean> demonstration = row.yesNo("演示");
        return row.build(() -> new Desk(
                id.value(),
                name.value(),
                organisation.value(),
                lawyers.orElse(List.of()),
                hours.orElseThrow(),
                days,
                demonstration.orElse(false)));
    }

    private static Optional<DayHours> exception(Fields row, String written) {
        Optional<DayHours> day = DayHours.parse(written);
        if (day.isEmpty()) {
            row.reject("例外", "desk.exception", written);
        }
        return day;
    }

    private void reject(Fields row, String written) {
        NearestWord.find(written, organisations)
                .ifPresentOrElse(
                        near -> row.reject("机构", "desk.organisation.near", written, near),
                        () -> row.reject("机构", "desk.organisation", written));
    }
}
