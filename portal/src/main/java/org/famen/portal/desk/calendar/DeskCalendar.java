package org.famen.portal.desk.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.event.Event;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Bookings;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.visit.DeskBooking;
import org.famen.portal.desk.visit.VisitRow;
import org.famen.portal.desk.visit.VisitStore;
import org.famen.portal.personal.Opened;
import org.famen.portal.timetable.Block;
import org.famen.portal.timetable.Blocks;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.format.Days;

/** Lays bookings and blocked time out by desk or by lawyer. */
@Singleton
class DeskCalendar {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private final VisitStore store;
    private final Timetables timetables;
    private final Bookings bookings;
    private final Blocks blocks;
    private final Places places;
    private final Clock clock;

    DeskCalendar(
            VisitStore store, Timetables timetables, Bookings bookings, Blocks blocks, Places places, Clock clock) {
        this.store = store;
        this.timetables = timetables;
        this.bookings = bookings;
        this.blocks = blocks;
        this.places = places;
        this.clock = clock;
    }

    Grid grid(Scope scope, CalendarQuery query) {
        Scope narrowed = scope.only(query.place());
        List<Occupied.Resource> resources = query.lawyers() ? lawyers(narrowed) : desks(narrowed);
        List<Occupied> taken = Stream.concat(booked(narrowed, query), blocked(query))
                .sorted(Comparator.comparing(Occupied::from))
                .toList();
        return query.week() ? GridLayout.week(query, resources, taken) : GridLayout.day(query, resources, taken);
    }

    private List<Occupied.Resource> desks(Scope scope) {
        return places.desks(scope).stream()
                .map(at -> new Occupied.Resource(
                        at.desk().id(), at.place().name() + " " + at.desk().name(), false))
                .toList();
    }

    /** Whoever's every booking is not theirs sees their own column alone. */
    private List<Occupied.Resource> lawyers(Scope scope) {
        return places.desks(scope).stream()
                .flatMap(at -> at.desk().lawyers().stream()
                        .filter(lawyer -> scope.covers(at.place().id()) || lawyer.equals(scope.lawyer())))
                .distinct()
                .sorted()
                .map(lawyer -> new Occupied.Resource(lawyer, lawyer, true))
                .toList();
    }

    private Stream<Occupied> booked(Scope scope, CalendarQuery query) {
        Timetable timetable = timetables.now();
        Map<Long, List<DeskBooking>> bySlot =
                store.between(scope, Days.start(query.first()), Days.start(query.end())).stream()
                        .filter(found -> found.booking().state() != BookingState.CANCELLED)
                        .collect(Collectors.groupingBy(
                                found -> found.booking().slotId(), LinkedHashMap::new, Collectors.toList()));
        return bySlot.values().stream().map(found -> occupied(timetable, found));
    }

    private Occupied occupied(Timetable timetable, List<DeskBooking> together) {
        DeskBooking first = together.getFirst();
        Booking booking = first.booking();
        VisitRow row = VisitRow.of(timetable, first, Opened.of(() -> bookings.person(booking)), clock.instant());
        boolean alone = together.size() == 1;
        Grid.Entry entry = new Grid.Entry(
                span(booking.startsAt(), booking.endsAt()),
                row.visit().service().title(),
                alone ? row.name() : together.size() + " 人",
                row.stateKey(),
                alone ? row.address() : "/desk/today?date=" + row.visit().day());
        return new Occupied(booking.startsAt(), booking.endsAt(), List.of(booking.deskId()), first.lawyers(), entry);
    }

    private Stream<Occupied> blocked(CalendarQuery query) {
        Timetable timetable = timetables.now();
        return blocks.between(Days.start(query.first()), Days.start(query.end())).stream()
                .map(block -> new Occupied(
                        block.from(), block.until(), desks(timetable, block), lawyers(timetable, block), entry(block)));
    }

    /** Whoever is away is missing at each of their desks. */
    private static List<String> desks(Timetable timetable, Block block) {
        List<String> desks =
                new ArrayList<>(Optional.ofNullable(block.deskId()).stream().toList());
        timetable.desks().values().stream()
                .map(DeskAt::desk)
                .filter(desk -> block.lawyerId() != null && desk.lawyers().contains(block.lawyerId()))
                .forEach(desk -> desks.add(desk.id()));
        return desks;
    }

    private static List<String> lawyers(Timetable timetable, Block block) {
        List<String> lawyers =
                new ArrayList<>(Optional.ofNullable(block.lawyerId()).stream().toList());
        Optional.ofNullable(block.deskId())
                .flatMap(timetable::desk)
                .ifPresent(at -> lawyers.addAll(at.desk().lawyers()));
        return lawyers;
    }

    private static Grid.Entry entry(Block block) {
        return new Grid.Entry(span(block.from(), block.until()), block.reason(), "", "blocked", "/desk/blocks");
    }

    static String span(Instant from, Instant until) {
        ZonedDateTime start = from.atZone(Event.ZONE);
        ZonedDateTime end = until.atZone(Event.ZONE);
        boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
        return oneDay
                ? TIME.format(start) + "–" + TIME.format(end)
                : DAY_AND_TIME.format(start) + "–" + DAY_AND_TIME.format(end);
    }
}
