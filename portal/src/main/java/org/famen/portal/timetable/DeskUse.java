package org.famen.portal.timetable;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.event.Event;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.service.Desk;
import org.famen.portal.database.Database;

/**
 * How much of the desks' time was used. A desk's times belong to several services at once, so seats can't be counted, minutes
 * can. Hours are those of the present timetable.
 */
@Singleton
public class DeskUse {
    /**
     * @param used a group session counts by its share of seats
     * @param open of the desks' hours and sessions, less blocked time
     */
    public record Minutes(double used, double open) {}

    private record Stretch(Instant from, Instant until) {}

    private final Timetables timetables;
    private final Database database;
    private final TimetableStore store;
    private final SlotTimes times;

    DeskUse(Timetables timetables, Database database, TimetableStore store, WorkdayCalendar calendar) {
        this.timetables = timetables;
        this.database = database;
        this.store = store;
        this.times = new SlotTimes(calendar);
    }

    /**
     * @param end first day after
     * @param until nothing after that moment counts
     */
    public Minutes between(Collection<DeskAt> desks, LocalDate from, LocalDate end, Instant until) {
        Instant begin = from.atStartOfDay(Event.ZONE).toInstant();
        String[] ids = desks.stream().map(at -> at.desk().id()).toArray(String[]::new);
        Timetable timetable = timetables.now();
        return database.transact(() -> {
            List<Block> blocks = begin.isBefore(until) ? store.blocks(begin, until) : List.of();
            double open = desks.stream()
                    .mapToDouble(at -> open(timetable, at.desk(), blocks, from, end, until))
                    .sum();
            return new Minutes(store.usedMinutes(ids, begin, until), open);
        });
    }

    /** What is open or blocked, less what is blocked. */
    private double open(
            Timetable timetable, Desk desk, List<Block> blocks, LocalDate from, LocalDate end, Instant until) {
        List<Stretch> blocked = blocks.stream()
                .filter(block -> desk.id().equals(block.deskId())
                        || block.lawyerId() != null && desk.lawyers().contains(block.lawyerId()))
                .map(block -> new Stretch(block.from(), block.until()))
                .toList();
        List<Stretch> both = new ArrayList<>(blocked);
        from.datesUntil(end).flatMap(day -> hours(timetable, desk, day)).forEach(both::add);
        return minutes(both, until) - minutes(blocked, until);
    }

    private Stream<Stretch> hours(Timetable timetable, Desk desk, LocalDate day) {
        Stream<Stretch> sessions = timetable.services().values().stream()
                .filter(service ->
                        !service.sessions().isEmpty() && service.desks().contains(desk.id()))
                .flatMap(service -> times.on(day, service, desk).stream())
                .map(time -> new Stretch(time.startsAt(), time.endsAt()));
        return Stream.concat(times.hours(day, desk).stream().map(span -> stretch(day, span)), sessions);
    }

    private static Stretch stretch(LocalDate day, TimeSpan span) {
        return new Stretch(day.atTime(span.from()).atZone(Event.ZONE).toInstant(), SlotTimes.end(day, span));
    }

    /** Of the union; stretches may overlap. */
    private static double minutes(List<Stretch> stretches, Instant until) {
        Duration sum = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (Stretch stretch :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            Instant start = stretch.from().isAfter(reached) ? stretch.from() : reached;
            Instant last = stretch.until().isBefore(until) ? stretch.until() : until;
            if (last.isAfter(start)) {
                sum = sum.plus(Duration.between(start, last));
                reached = last;
            }
        }
        return sum.toSeconds() / 60.0;
    }
}
