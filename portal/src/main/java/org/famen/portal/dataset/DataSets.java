package org.famen.portal.dataset;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageKind;
import org.famen.content.statistic.Statistic;

/** All open data of the portal: tables, the pages of every kind, and each of the city's series of figures. */
@Singleton
class DataSets {
    private final MessageSource words;
    private final List<DataSet> tables;
    private final List<DataSet> kinds;
    private final List<DataSet> statistics;

    DataSets(CityContent city, MessageSource words) {
        this.words = words;
        this.tables = Arrays.stream(PublishedTable.values()).map(this::table).toList();
        Set<PageKind> withTable = Arrays.stream(PublishedTable.values())
                .flatMap(table -> table.kind().stream())
                .collect(Collectors.toSet());
        this.kinds = Arrays.stream(PageKind.values())
                .filter(kind -> !withTable.contains(kind))
                .map(this::kind)
                .toList();
        this.statistics = city.statistics().stream().map(this::statistic).toList();
    }

    /** Tables with columns that are the same in every city. */
    List<DataSet> tables() {
        return tables;
    }

    /** What has no table, by kind. */
    List<DataSet> kinds() {
        return kinds;
    }

    List<DataSet> statistics() {
        return statistics;
    }

    List<DataSet> all() {
        return Stream.of(tables, kinds, statistics).flatMap(List::stream).toList();
    }

    Optional<DataSet> find(String id) {
        return all().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    private DataSet table(PublishedTable table) {
        return new DataSet(
                table.id(),
                word(table.title()),
                word(table.what()),
                table.page(),
                table.isLive(),
                table.files(),
                table.heads().stream()
                        .map(head -> column(head.name(), head.title(), head.type(), word(head.words())))
                        .toList());
    }

    private DataSet kind(PageKind kind) {
        return new DataSet(
                kind.key(),
                word("kind." + kind.key()),
                word("data.kind.what"),
                KindFiles.page(kind),
                false,
                KindFiles.of(kind),
                List.of());
    }

    private DataSet statistic(Statistic statistic) {
        return new DataSet(
                "statistic-" + statistic.id(),
                statistic.title(),
                word("data.statistic.what", statistic.definition(), statistic.source()),
                "/statistic/" + statistic.id(),
                false,
                List.of(
                        new DataFile(FileFormat.CSV, "/statistic/" + statistic.id() + ".csv"),
                        new DataFile(FileFormat.JSON, "/api/statistics/" + statistic.id())),
                columns(statistic));
    }

    private List<Column> columns(Statistic statistic) {
        List<Column> columns = new ArrayList<>(List.of(
                column("period", "时期", ColumnType.TEXT, word("data.statistic.period")),
                column("area", "地区", ColumnType.TEXT, word("data.statistic.area")),
                column(
                        "value",
                        statistic.title() + "（" + statistic.unit() + "）",
                        ColumnType.DECIMAL,
                        word("data.statistic.value", statistic.unit())),
                column(
                        "numerator",
                        statistic.numerator(),
                        ColumnType.DECIMAL,
                        word(statistic.isRate() ? "data.statistic.numerator" : "data.statistic.counted"))));
        statistic
                .denominator()
                .ifPresent(name -> columns.add(
                        column("denominator", name, ColumnType.DECIMAL, word("data.statistic.denominator"))));
        columns.add(column("source", "来源", ColumnType.TEXT, word("data.statistic.source")));
        return columns;
    }

    private Column column(String name, String title, ColumnType type, String meaning) {
        return new Column(name, title, type, word(type.words()), meaning);
    }

    private String word(String key, Object... values) {
        return words.getMessage(key, Locale.SIMPLIFIED_CHINESE, values).orElse(key);
    }
}
