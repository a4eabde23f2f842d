package org.famen.portal.home;

import static java.util.Comparator.naturalOrder;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.famen.content.calendar.OpeningHours;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.city.CityContent;
import org.famen.content.event.Event;

/** Counts the offices that are open. */
@Singleton
class OpenOffices {
    private final List<OpeningHours> offices;
    private final Clock clock;

    OpenOffices(CityContent content, WorkdayCalendar calendar, Clock clock) {
        this.offices = content.organisations().stream()
                .flatMap(office -> office.hours().stream())
                .map(hours -> new OpeningHours(hours, calendar))
                .toList();
        this.clock = clock;
    }

    OpenNow now() {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Event.ZONE);
        long open = offices.stream().filter(hours -> hours.openAt(now)).count();
        return new OpenNow(
                open,
                offices.stream()
                        .flatMap(hours -> hours.opensNext(now).stream())
                        .map(ZonedDateTime::toLocalDateTime)
                        .min(naturalOrder()));
    }
}
