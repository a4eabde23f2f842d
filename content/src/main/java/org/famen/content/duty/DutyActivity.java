package org.famen.content.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Something that a department does to explain its laws.
 *
 * @param month for which it is planned
 * @param laws titles, without the marks of a title; those of its department
 * @param place where; empty while it is not known
 * @param doneOn when it took place
 * @param people how many took part
 * @param record what shows it: an address of the portal or the name of a document
 */
public record DutyActivity(
        YearMonth month,
        String title,
        List<String> laws,
        String place,
        Optional<LocalDate> doneOn,
        Optional<Integer> people,
        Optional<String> record) {

    public DutyActivity {
        requireNonNull(month, "month is null");
        requireNonNull(title, "title is null");
        laws = List.copyOf(laws);
        requireNonNull(place, "place is null");
        requireNonNull(doneOn, "doneOn is null");
        requireNonNull(people, "people is null");
        requireNonNull(record, "record is null");
    }

    /** Done is what has a day, a place, a number of people and a record; owed is what has not when its month is over. */
    public DutyState state(LocalDate today) {
        if (doneOn.isPresent() && people.isPresent() && record.isPresent() && !place.isEmpty()) {
            return DutyState.DONE;
        }
        return month.isBefore(YearMonth.from(today)) ? DutyState.OWED : DutyState.PLANNED;
    }
}
