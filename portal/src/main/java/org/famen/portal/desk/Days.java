package org.famen.portal.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as forms and addresses name them. */
final class Days {
    private Days() {}

    /** Empty for none, and for what is no day of our time. */
    static Optional<LocalDate> parse(Optional<String> written) {
        try {
            return written.map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() > 2000 && day.getYear() < 2100);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
