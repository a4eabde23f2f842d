package org.famen.portal.route;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.route.WayFinder;
import org.famen.content.route.WayOption;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.reckoning.Interview;
import org.famen.portal.organisation.place.Origin;
import org.famen.portal.rule.CurrentTexts;

/** From answers to the ways that are open, with the offices that do them. */
@Singleton
class RouteFinder {
    private final RouteBook book;
    private final WayFinder ways;
    private final WayOffices offices;
    private final CurrentTexts texts;
    private final ExpressionLanguage language;
    private final Clock clock;

    RouteFinder(
            RouteBook book,
            WayFinder ways,
            WayOffices offices,
            CurrentTexts texts,
            ExpressionLanguage language,
            Clock clock) {
        this.book = book;
        this.ways = ways;
        this.offices = offices;
        this.texts = texts;
        this.language = language;
        this.clock = clock;
    }

    List<Route> routes() {
        return book.routes();
    }

    Optional<Route> route(String id) {
        return book.route(id);
    }

    /** What the route may be mistaken for. */
    List<Route> near(Route route) {
        return book.near(route);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param answers as typed, by the ids of the questions */
    Progress progress(Route route, Map<String, String> answers) {
        return new Progress(route, Interview.of(route.inputs(), answers, today(), language));
    }

    /**
     * Those that are open first.
     *
     * @param progress with all questions answered
     */
    List<FoundWay> ways(Progress progress, Optional<Origin> from) {
        return found(
                progress.route(),
                ways.find(progress.route(), progress.interview().values()),
                from);
    }

    /** All ways of a route as its file has them, whatever anybody would answer: without days and fees that are reckoned. */
    List<FoundWay> all(Route route, Optional<Origin> from) {
        return found(
                route,
                route.ways().stream()
                        .map(way -> new WayOption(way, Optional.empty(), Optional.empty(), false))
                        .toList(),
                from);
    }

    private List<FoundWay> found(Route route, List<WayOption> options, Optional<Origin> from) {
        Map<String, WayOffice> nearest =
                offices.find(options.stream().map(WayOption::way).toList(), from);
        return options.stream()
                .map(option -> new FoundWay(
                        option,
                        texts.changed(route, option.way()),
                        Optional.ofNullable(nearest.get(option.way().id()))))
                .toList();
    }
}
