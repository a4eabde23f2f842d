package org.famen.content.statistic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.table.Columns;

/** Reads figures from the rows of {@code statistics.csv} into the series that they belong to. */
public final class StatisticValueReader {
    public static final Columns COLUMNS = new Columns(List.of("系列", "时期", "地区", "数值"), List.of("分母"));

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?");

    private final Map<String, Statistic> series;
    private final List<String> areas;
    private final Map<String, Map<String, StatisticValue>> values = new TreeMap<>();

    /** @param areas names of the city and of its districts and counties */
    public StatisticValueReader(List<Statistic> series, List<String> areas) {
        this.series = series.stream().collect(Collectors.toUnmodifiableMap(Statistic::id, Function.identity()));
        this.areas = List.copyOf(areas);
    }

    /** Takes a figure in; a row at fault is reported and left out. */
    public void read(Fields row) {
        Field<String> id = row.identifier("系列").required();
        Field<String> period = row.text("时期").required();
        Field<String> area = row.text("地区").required();
        Field<BigDecimal> numerator = row.number("数值").required();
        Field<BigDecimal> denominator = row.number("分母");

        id.find().filter(name -> !series.containsKey(name)).ifPresent(name -> rejectSeries(row, name));
        period.find()
                .filter(written -> !PERIOD.matcher(written).matches())
                .ifPresent(written -> row.reject("时期", "statistic.period", written));
        area.find().filter(name -> !areas.contains(name)).ifPresent(name -> rejectArea(row, name));
        id.find().map(series::get).ifPresent(found -> checkDenominator(row, found, numerator, denominator));
        if (id.find().isPresent() && period.find().isPresent() && area.find().isPresent()) {
            checkFirst(row, id.value(), period.value() + area.value());
        }
        row.build(() -> new StatisticValue(period.value(), area.value(), numerator.value(), denominator.find()))
                .ifPresent(read -> of(id.value()).put(period.value() + area.value(), read.value()));
    }

    /** Every series with its figures in order. */
    public List<Statistic> all() {
        return series.values().stream()
                .sorted(Comparator.comparing(Statistic::id))
                .map(each ->
                        each.withValues(of(each.id()).values().stream().sorted().toList()))
                .toList();
    }

    private void rejectSeries(Fields row, String name) {
        List<String> known = series.keySet().stream().sorted().toList();
        NearestWord.find(name, known)
                .ifPresentOrElse(
                        near -> row.reject("系列", "statistic.series.near", name, near),
                        () -> row.reject("系列", "statistic.series", name));
    }

    private void rejectArea(Fields row, String name) {
        String allowed = String.join("、", areas);
        NearestWord.find(name, areas)
                .ifPresentOrElse(
                        near -> row.reject("地区", "organisation.district.near", name, near, allowed),
                        () -> row.reject("地区", "organisation.district", name, allowed));
    }

    private static void checkDenominator(
            Fields row, Statistic statistic, Field<BigDecimal> numerator, Field<BigDecimal> denominator) {
        if (!statistic.isRate()) {
            denominator.find().ifPresent(given -> row.reject("分母", "statistic.no_rate", statistic.title()));
            return;
        }
        denominator.required();
        Optional<BigDecimal> whole = denominator.find();
        if (whole.isPresent() && whole.get().signum() <= 0) {
            row.reject("分母", "statistic.denominator", whole.get().toPlainString());
        } else if (statistic.unit().equals("%")
                && whole.isPresent()
                && numerator
                        .find()
                        .filter(part -> part.compareTo(whole.get()) > 0)
                        .isPresent()) {
            row.warn("数值", "statistic.more_than_all", statistic.title());
        }
    }

    private void checkFirst(Fields row, String id, String key) {
        if (values.getOrDefault(id, Map.of()).containsKey(key)) {
            row.reject("时期", "statistic.twice", id);
        }
    }

    private Map<String, StatisticValue> of(String id) {
        return values.computeIfAbsent(requireNonNull(id, "id is null"), unused -> new TreeMap<>());
    }
}
