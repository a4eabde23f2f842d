package org.famen.portal.booking;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.famen.content.city.City;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.web.format.CalendarName;

/**
 * A booking for people's calendars: the UID stays through moves and the cancellation, SEQUENCE grows (RFC 5545, 3.8.4.7 and
 * 3.8.7.4; RFC 5546 for METHOD).
 */
@Singleton
public class CalendarEntry {
    private static final int ALARM_MINUTES = 120;

    private static final UtcOffset OFFSET = new UtcOffset(true, 8, 0);

    private final City city;
    private final Clock clock;

    CalendarEntry(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /** REQUEST, or CANCEL for a booking that is cancelled. */
    static String method(Booking booking) {
        return booking.state() == BookingState.CANCELLED ? Method.CANCEL : Method.REQUEST;
    }

    public String write(Visit visit) {
        Booking booking = visit.booking();
        Service service = visit.service();
        DeskAt at = visit.at();
        boolean cancelled = booking.state() == BookingState.CANCELLED;
        VEvent event = new VEvent();
        event.setUid(booking.id() + "@famen");
        event.setSequence(booking.sequence() + (cancelled ? 1 : 0));
        event.setDateTimeStamp(date(clock.instant()));
        event.setDateStart(date(booking.startsAt()), true);
        event.setDateEnd(date(booking.endsAt()), true);
        event.setSummary(service.title());
        event.setLocation(
                at.place().name() + " " + at.desk().name() + "，" + at.place().address());
        event.setOrganizer(organizer(at));
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        booking.findReference().ifPresent(reference -> event.setDescription(description(reference, at)));
        if (!cancelled) {
            event.addAlarm(VAlarm.display(
                    new Trigger(
                            Duration.builder()
                                    .prior(true)
                                    .minutes(ALARM_MINUTES)
                                    .build(),
                            Related.START),
                    service.title()));
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//" + city.portalName() + "//Famen//ZH");
        calendar.setMethod(new Method(method(booking)));
        TimezoneAssignment zone = new TimezoneAssignment(TimeZone.getTimeZone(Event.ZONE), chinaStandardTime());
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** RFC 5546 wants one; whoever answers a booking is called, so its address is a telephone (RFC 3966). */
    private Organizer organizer(DeskAt at) {
        var organizer = new Organizer(CalendarName.of(city.bureauName()), null);
        organizer.setUri("tel:" + at.place().phone() + ";phone-context=+86");
        return organizer;
    }

    /** One offset all year since 1991. */
    private static VTimezone chinaStandardTime() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1991, 9, 15, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(OFFSET);
        standard.setTimezoneOffsetTo(OFFSET);
        VTimezone zone = new VTimezone(Event.ZONE.getId());
        zone.addStandardTime(standard);
        return zone;
    }

    private static String description(ReferenceNumber reference, DeskAt at) {
        return "预约号 " + reference.written() + "，电话 " + at.place().phone();
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
