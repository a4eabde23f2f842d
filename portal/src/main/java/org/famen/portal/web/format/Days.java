package org.famen.portal.web.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.event.Event;

/** Days as forms and addresses name them, and the moments at which they begin here. */
public final class Days {
    private Days() {}

    /** Empty for none, and for what is no day of our time. */
    public static Optional<LocalDate> parse(Optional<String> written) {
        try {
            return written.map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() > 2000 && day.getYear() < 2100);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, Event.ZONE);
    }

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(Event.ZONE).toInstant();
    }
}
