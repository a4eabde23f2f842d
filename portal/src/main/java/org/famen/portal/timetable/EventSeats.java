package org.famen.portal.timetable;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.city.CityContent;
import org.famen.content.event.Event;
import org.famen.content.event.EventState;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.WeeklyHours;
import org.famen.content.service.Channel;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;
import org.famen.content.service.ServiceBuilder;

/**
 * An event with seats as a service that is booked like any other: one time, many seats, at a desk of its own. A postponed event
 * moves its time, a cancelled one is not offered; who has booked it turns up among the {@link Conflicts}.
 */
public record EventSeats(Service service, DeskAt at) {
    private static final String PREFIX = "event-";
    private static final int AHEAD_DAYS = 90;
    private static final int LEAD_MINUTES = 60;
    private static final int CHANGE_MINUTES = 120;
    private static final int KEEP_DAYS = 30;
    private static final String DESK = "签到处";
    private static final String CATEGORY = "参加活动";

    /** Of the service by which an event's seats are booked. */
    public static String serviceId(String eventId) {
        return PREFIX + eventId;
    }

    public static boolean isEvent(Service service) {
        return service.id().startsWith(PREFIX);
    }

    /** Those that have seats, take place, and are not over. */
    static List<EventSeats> of(CityContent city, ZonedDateTime now) {
        return city.events().stream()
                .filter(event -> event.seats().isPresent())
                .filter(event -> event.state() != EventState.CANCELLED)
                .filter(event -> event.start().isAfter(now))
                .map(event -> of(event, city))
                .toList();
    }

    private static EventSeats of(Event event, CityContent city) {
        String id = serviceId(event.id());
        Service service = ServiceBuilder.stagedBuilder()
                .id(id)
                .title(event.title())
                .channel(event.place().isPresent() ? Channel.CENTRE : Channel.VIDEO)
                .audiences(event.audiences())
                .minutes((int) Duration.between(event.start(), event.end()).toMinutes())
                .capacity(event.seats().getAsInt())
                .leadMinutes(LEAD_MINUTES)
                .aheadDays(AHEAD_DAYS)
                .changeMinutes(CHANGE_MINUTES)
                .travelMinutes(0)
                .company(false)
                .bring(List.of())
                .categories(List.of(CATEGORY))
                .desks(List.of(id))
                .sessions(List.of(event.start().withZoneSameInstant(Event.ZONE).toLocalDateTime()))
                .keepDays(KEEP_DAYS)
                .body(event.body())
                .demonstration(event.demonstration())
                .build();
        Desk desk = new Desk(
                id, DESK, id, List.of(), new WeeklyHours("", Map.of(), List.of()), List.of(), event.demonstration());
        return new EventSeats(service, new DeskAt(desk, place(id, event, city)));
    }

    private static Place place(String id, Event event, CityContent city) {
        Optional<org.famen.content.event.Place> place = event.place();
        return new Place(
                id,
                place.map(org.famen.content.event.Place::name).orElse("线上"),
                place.flatMap(org.famen.content.event.Place::district).orElse(""),
                place.map(at -> at.address().orElse(at.name()))
                        .or(() -> event.onlineAddress().map(Object::toString))
                        .orElse(""),
                phone(event, city),
                place.flatMap(org.famen.content.event.Place::coordinates).orElse(null));
    }

    /** Of the organiser, where it is one of the city's organisations; otherwise somebody who knows whom to ask. */
    private static String phone(Event event, CityContent city) {
        return city.organisations().stream()
                .filter(organisation -> event.organiser().contains(organisation.name()))
                .findFirst()
                .map(Organisation::phones)
                .map(List::getLast)
                .orElse(city.city().hotline());
    }
}
