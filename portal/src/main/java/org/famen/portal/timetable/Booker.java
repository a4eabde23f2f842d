package org.famen.portal.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.famen.content.event.Event;
import org.famen.content.service.Service;

/** Who books: how late and how far ahead depends on it. */
public enum Booker {
    /** Not without the service's lead time. */
    PUBLIC {
        @Override
        boolean isSoonEnough(Service service, SlotTime time, Instant now) {
            return !time.startsAt().isBefore(now.plus(Duration.ofMinutes(service.leadMinutes())))
                    && time.startsAt().isAfter(now);
        }
    },
    /** Who stands there may have a time that has begun. */
    DESK {
        @Override
        boolean isSoonEnough(Service service, SlotTime time, Instant now) {
            return time.endsAt().isAfter(now);
        }
    };

    abstract boolean isSoonEnough(Service service, SlotTime time, Instant now);

    /** Neither too soon nor too far away. */
    boolean mayHave(Service service, SlotTime time, Instant now) {
        LocalDate lastDay = LocalDate.ofInstant(now, Event.ZONE).plusDays(service.aheadDays());
        return isSoonEnough(service, time, now) && !time.day().isAfter(lastDay);
    }
}
