package org.famen.portal.event;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Geo;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.famen.content.event.Event;
import org.famen.content.event.EventState;
import org.famen.content.event.Place;
import org.famen.portal.web.format.CalendarName;

/** Events as calendars read them (RFC 5545). Ids stay for good, so that a change reaches who has subscribed. */
final class EventCalendar {
    static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private final String host;
    private final String name;
    private final Instant now;

    /** @param host scheme and host of this portal */
    EventCalendar(String host, String name, Instant now) {
        this.host = host;
        this.name = name;
        this.now = now;
    }

    String write(List<Event> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Famen//Events//ZH");
        calendar.setName(name);
        events.forEach(event -> calendar.addEvent(entry(event)));
        return Biweekly.write(calendar).go();
    }

    private VEvent entry(Event event) {
        VEvent entry = new VEvent();
        String address = host + "/event/" + event.id();
        entry.setUid(address);
        entry.setDateTimeStamp(Date.from(now));
        entry.setSummary(event.title());
        entry.setDateStart(Date.from(event.start().toInstant()));
        entry.setDateEnd(Date.from(event.end().toInstant()));
        entry.setUrl(address);
        entry.setDescription(address);
        entry.setOrganizer(new Organizer(CalendarName.of(event.organiser()), null));
        entry.setStatus(event.state() == EventState.CANCELLED ? Status.cancelled() : Status.confirmed());
        event.place().ifPresent(place -> {
            entry.setLocation(inWords(place));
            place.coordinates().ifPresent(point -> entry.setGeo(new Geo(point.latitude(), point.longitude())));
        });
        return entry;
    }

    private static String inWords(Place place) {
        return place.name() + place.address().map(address -> "，" + address).orElse("");
    }
}
