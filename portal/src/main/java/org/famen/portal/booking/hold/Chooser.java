package org.famen.portal.booking.hold;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famen.content.map.CityMap;
import org.famen.content.map.Township;
import org.famen.content.organisation.Coordinates;
import org.famen.content.service.Service;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.Place;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.format.Markdown;

/** Lays the free times of a service out for choosing: the next at each place, a row of days, the times of one. */
@Singleton
public class Chooser {
    /** Two weeks fit a row and are found quickly. */
    private static final int ROW_DAYS = 14;

    private static final int MAX_PLACES = 4;

    private final Timetables timetables;
    private final SlotFinder finder;
    private final CityMap map;
    private final Markdown markdown;
    private final Clock clock;

    Chooser(Timetables timetables, SlotFinder finder, CityMap map, Markdown markdown, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.map = map;
        this.markdown = markdown;
        this.clock = clock;
    }

    public ChoosePage page(Service service, Target target, ChooserQuery query) {
        List<Place> places = places(service);
        Optional<Coordinates> near = query.near().flatMap(map::township).map(Township::place);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(service.aheadDays());
        List<TimeOption> found = options(service, query, near, span(service, query, today, last));
        List<TimeOption> shown =
                found.stream().filter(option -> isInRow(option, query)).toList();
        Map<LocalDate, Integer> perDay = perDay(shown);
        Optional<LocalDate> day = query.day().or(() -> firstDay(perDay, query));
        return new ChoosePage(
                service,
                markdown.toHtml(service.body()),
                target,
                query,
                places,
                places.size() > 1 ? map.townships().stream().map(Township::name).toList() : List.of(),
                earliest(service, query, near, found, today, last),
                perDay.entrySet().stream().map(entry -> tile(entry, day, today)).toList(),
                later(shown, query, today, last),
                day,
                times(found, day),
                query.month().map(month -> MonthView.of(month, today, last, perDay)),
                "",
                "",
                Optional.empty());
    }

    private List<Place> places(Service service) {
        return timetables.now().desksOf(service).stream()
                .map(DeskAt::place)
                .distinct()
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    private record Span(LocalDate from, LocalDate until) {}

    /** The month or the row of days that is looked at, and the day whose times are shown. */
    private Span span(Service service, ChooserQuery query, LocalDate today, LocalDate last) {
        if (query.month().isPresent()) {
            YearMonth month = query.month().get();
            return new Span(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate from = query.from()
                .or(() -> query.day().filter(day -> day.isAfter(today.plusDays(ROW_DAYS - 1))))
                .orElseGet(() -> firstFree(service, query, today, last));
        return new Span(from, from.plusDays(ROW_DAYS - 1));
    }

    private LocalDate firstFree(Service service, ChooserQuery query, LocalDate today, LocalDate last) {
        return finder.next(new SlotQuery(service, query.place(), Optional.empty(), today, last), 1).stream()
                .findFirst()
                .map(slot -> slot.time().day())
                .filter(day -> !query.day().stream().anyMatch(day::isAfter))
                .orElse(today);
    }

    private List<TimeOption> options(Service service, ChooserQuery query, Optional<Coordinates> near, Span span) {
        return merge(
                finder.all(new SlotQuery(service, query.place(), Optional.empty(), span.from(), span.until())), near);
    }

    /** One option a place and time, however many desks have it. */
    private static List<TimeOption> merge(List<FreeSlot> slots, Optional<Coordinates> near) {
        Map<TimeKey, TimeOption> merged = new LinkedHashMap<>();
        for (FreeSlot slot : slots) {
            var option = new TimeOption(slot, slot.seats(), near.flatMap(point -> distance(slot, point)));
            merged.merge(
                    TimeKey.ofPlace(slot),
                    option,
                    (one, other) -> new TimeOption(one.slot(), one.seats() + other.seats(), one.kilometres()));
        }
        return List.copyOf(merged.values());
    }

    private static Optional<Double> distance(FreeSlot slot, Coordinates point) {
        return Optional.of(slot.at().place().distanceTo(point)).filter(Double::isFinite);
    }

    private static boolean isInRow(TimeOption option, ChooserQuery query) {
        return query.from().stream()
                .noneMatch(from -> option.start().toLocalDate().isBefore(from));
    }

    private static Map<LocalDate, Integer> perDay(List<TimeOption> options) {
        return options.stream()
                .collect(Collectors.toMap(
                        option -> option.start().toLocalDate(), option -> 1, Integer::sum, TreeMap::new));
    }

    private static Optional<LocalDate> firstDay(Map<LocalDate, Integer> perDay, ChooserQuery query) {
        return query.month().isPresent()
                ? Optional.empty()
                : perDay.keySet().stream().findFirst();
    }

    private List<TimeOption> earliest(
            Service service,
            ChooserQuery query,
            Optional<Coordinates> near,
            List<TimeOption> found,
            LocalDate today,
            LocalDate last) {
        boolean fromToday =
                query.month().isEmpty() && query.from().isEmpty() && query.day().isEmpty();
        List<TimeOption> options = fromToday && !found.isEmpty()
                ? found
                : options(service, query, near, new Span(today, today.plusDays(ROW_DAYS - 1)));
        if (options.isEmpty()) {
            options = options(service, query, near, new Span(today, last));
        }
        Map<String, TimeOption> first = new LinkedHashMap<>();
        options.forEach(option -> first.putIfAbsent(option.place().id(), option));
        List<TimeOption> earliest = new ArrayList<>(first.values());
        if (near.isPresent()) {
            earliest.sort(Comparator.comparing(option -> option.kilometres().orElse(Double.MAX_VALUE)));
        }
        return earliest.subList(0, Math.min(MAX_PLACES, earliest.size()));
    }

    private static DayTile tile(Map.Entry<LocalDate, Integer> entry, Optional<LocalDate> day, LocalDate today) {
        LocalDate date = entry.getKey();
        return new DayTile(date, entry.getValue(), day.stream().anyMatch(date::equals), date.equals(today), true);
    }

    private static Optional<LocalDate> later(
            List<TimeOption> shown, ChooserQuery query, LocalDate today, LocalDate last) {
        if (query.month().isPresent()) {
            return Optional.empty();
        }
        LocalDate from = query.from()
                .orElseGet(
                        () -> shown.isEmpty() ? today : shown.getFirst().start().toLocalDate());
        return Optional.of(from.plusDays(ROW_DAYS)).filter(next -> !next.isAfter(last));
    }

    private static List<PlaceTimes> times(List<TimeOption> found, Optional<LocalDate> day) {
        Map<Place, List<TimeOption>> byPlace = found.stream()
                .filter(option -> day.stream().anyMatch(option.start().toLocalDate()::equals))
                .collect(Collectors.groupingBy(TimeOption::place, LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(entry -> new PlaceTimes(
                        entry.getKey(), entry.getValue().getFirst().distance(), entry.getValue()))
                .sorted(Comparator.comparingDouble(PlaceTimes::far))
                .toList();
    }
}
