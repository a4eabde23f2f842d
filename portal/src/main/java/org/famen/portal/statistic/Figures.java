package org.famen.portal.statistic;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.city.City;
import org.famen.content.index.PageKind;
import org.famen.content.statistic.Statistic;
import org.famen.portal.library.Library;

/** Reads statistics and draws them. */
@Singleton
class Figures {
    private static final int LIMIT = 200;
    /** For statistics that name no topic. */
    private static final String OTHER = "其他";

    private final Library library;
    private final City city;

    Figures(Library library, City city) {
        this.library = library;
        this.city = city;
    }

    List<Statistic> all() {
        return library.newest(PageKind.STATISTIC.key(), LIMIT).stream()
                .map(page -> page.detail(Statistic.class))
                .toList();
    }

    Optional<Statistic> find(String id) {
        return library.page(PageKind.STATISTIC.id(id)).map(page -> page.detail(Statistic.class));
    }

    /** @param area and {@code period}, taken when there are figures of them; else the city, and the newest period */
    FiguresPage dashboard(String area, String period) {
        List<Statistic> statistics = all();
        List<String> periods = periods(statistics);
        String chosen =
                periods.contains(period) ? period : periods.stream().findFirst().orElse("");
        Map<String, List<Chart>> topics = new LinkedHashMap<>();
        for (Statistic statistic : statistics) {
            topics.computeIfAbsent(statistic.topics().stream().findFirst().orElse(OTHER), topic -> new ArrayList<>())
                    .add(Chart.of(statistic, area(area), chosen, districts()));
        }
        List<FiguresPage.Topic> ordered = new ArrayList<>();
        topics.forEach((name, charts) ->
                ordered.add(new FiguresPage.Topic(name, "topic-" + (ordered.size() + 1), List.copyOf(charts))));
        return new FiguresPage(area(area), chosen, areas(), periods, ordered);
    }

    /** One statistic; the period is the newest when there is none of that name. */
    Chart chart(Statistic statistic, String area, String period) {
        return Chart.of(statistic, area(area), period, districts());
    }

    /** Those of the pace that most statistics have, the newest first. */
    private static List<String> periods(List<Statistic> statistics) {
        return statistics.stream()
                .map(statistic -> Series.of(statistic, "").periods())
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of())
                .reversed();
    }

    String area(String asked) {
        return areas().contains(asked) ? asked : city.name();
    }

    List<String> areas() {
        return Stream.concat(Stream.of(city.name()), districts().stream()).toList();
    }

    private List<String> districts() {
        return city.area().districts();
    }
}
