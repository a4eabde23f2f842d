package org.famen.portal.timetable;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.event.Event;
import org.famen.content.organisation.Coordinates;
import org.famen.content.service.Service;

/** Finds free times: the desks' hours less what is taken, blocked, too soon or too far away. */
@Singleton
public class SlotFinder {
    private static final int FIRST_WINDOW_DAYS = 2;
    private static final Comparator<FreeSlot> BY_TIME = Comparator.comparing(
                    (FreeSlot slot) -> slot.time().startsAt())
            .thenComparing(slot -> slot.at().place().name())
            .thenComparing(slot -> slot.time().deskId());

    private final Timetables timetables;
    private final TimetableStore store;
    private final SlotTimes times;
    private final Clock clock;

    SlotFinder(Timetables timetables, TimetableStore store, WorkdayCalendar calendar, Clock clock) {
        this.timetables = timetables;
        this.store = store;
        this.times = new SlotTimes(calendar);
        this.clock = clock;
    }

    /** The first free times; among the places, the nearest first where a point is given. */
    public List<FreeSlot> next(SlotQuery query, int atMost) {
        List<FreeSlot> found = new ArrayList<>();
        Timetable timetable = timetables.now();
        LocalDate from = query.from();
        // Nearness first asks for every place; otherwise wider and wider spans until there is enough.
        for (int days = FIRST_WINDOW_DAYS; !from.isAfter(query.until()); days *= 2) {
            LocalDate until = earlier(from.plusDays(days - 1), query.until());
            found.addAll(free(timetable, query.within(from, until), Booker.PUBLIC));
            if (found.size() >= atMost && query.near().isEmpty()) {
                break;
            }
            from = until.plusDays(1);
        }
        return found.stream().sorted(order(query.near())).limit(atMost).toList();
    }

    /** All free times of a span of days, by time. */
    public List<FreeSlot> all(SlotQuery query) {
        return all(query, Booker.PUBLIC);
    }

    /** The same for who may book later than the public. */
    public List<FreeSlot> all(SlotQuery query, Booker booker) {
        return free(timetables.now(), query, booker).stream().sorted(BY_TIME).toList();
    }

    /** The time that begins at that moment, if the timetable has it and they may still book it; it may be taken. */
    public Optional<SlotTime> offered(Service service, DeskAt at, Instant startsAt, Booker booker) {
        Instant now = clock.instant();
        return times.on(LocalDate.ofInstant(startsAt, Event.ZONE), service, at.desk()).stream()
                .filter(time -> time.startsAt().equals(startsAt) && booker.mayHave(service, time, now))
                .findFirst();
    }

    /** Whether the timetable still has the time of something booked. */
    boolean hasTime(Service service, DeskAt at, Instant startsAt, Instant endsAt) {
        return times.on(LocalDate.ofInstant(startsAt, Event.ZONE), service, at.desk()).stream()
                .anyMatch(time ->
                        time.startsAt().equals(startsAt) && time.endsAt().equals(endsAt));
    }

    private List<FreeSlot> free(Timetable timetable, SlotQuery query, Booker booker) {
        List<FreeSlot> offered = offered(timetable, query, booker);
        // An event has one time in three months: for all the other days nobody needs to be asked.
        return offered.isEmpty() ? List.of() : withSeats(offered, query.service(), busy(timetable, query, offered));
    }

    /** What the timetable has, with all its seats. */
    private List<FreeSlot> offered(Timetable timetable, SlotQuery query, Booker booker) {
        Instant now = clock.instant();
        Service service = query.service();
        List<DeskAt> desks = timetable.desksOf(service).stream()
                .filter(at -> query.placeId().stream().allMatch(at.place().id()::equals))
                .toList();
        return query.days()
                .flatMap(day -> desks.stream()
                        .flatMap(at -> times.on(day, service, at.desk()).stream()
                                .filter(time -> booker.mayHave(service, time, now))
                                .map(time -> new FreeSlot(time, at, service.capacity()))))
                .toList();
    }

    private BusyTimes busy(Timetable timetable, SlotQuery query, List<FreeSlot> offered) {
        List<DeskAt> desks = offered.stream().map(FreeSlot::at).distinct().toList();
        return new BusyTimes(store.busy(
                instant(query.from()),
                instant(query.until().plusDays(1)),
                desks.stream().map(at -> at.desk().id()).toArray(String[]::new),
                timetable.lawyersOf(desks).toArray(String[]::new)));
    }

    private static List<FreeSlot> withSeats(List<FreeSlot> offered, Service service, BusyTimes taken) {
        return offered.stream()
                .map(slot -> slot.withSeats(taken.seats(slot.time(), slot.at().desk(), service)))
                .filter(slot -> slot.seats() > 0)
                .toList();
    }

    private static Comparator<FreeSlot> order(Optional<Coordinates> near) {
        return near.map(point -> Comparator.comparingDouble(
                                (FreeSlot slot) -> slot.at().place().distanceTo(point))
                        .thenComparing(BY_TIME))
                .orElse(BY_TIME);
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(LocalTime.MIN).atZone(Event.ZONE).toInstant();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
