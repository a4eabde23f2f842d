package org.famen.portal.booking.hold;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.booking.Visit;
import org.famen.portal.guard.Proof;
import org.famen.portal.timetable.Place;

/**
 * Choosing a time.
 *
 * @param description harmless HTML
 * @param places that offer it
 * @param towns names of townships to look near to
 * @param earliest the next free time at each place; by distance where that is known, otherwise by time
 * @param days that have free times, from the first or the wanted one on
 * @param later first day of the next row
 * @param day whose times are shown
 * @param times of that day
 * @param month instead of the row of days
 * @param chosen key of the time that was sent; empty at first
 * @param problem why it was not taken: key of the words; empty at first
 * @param proof that the form must bring
 */
public record ChoosePage(
        Service service,
        String description,
        Target target,
        ChooserQuery query,
        List<Place> places,
        List<String> towns,
        List<TimeOption> earliest,
        List<DayTile> days,
        Optional<LocalDate> later,
        Optional<LocalDate> day,
        List<PlaceTimes> times,
        Optional<MonthView> month,
        String chosen,
        String problem,
        Optional<Proof> proof) {

    public ChoosePage {
        places = List.copyOf(places);
        towns = List.copyOf(towns);
        earliest = List.copyOf(earliest);
        days = List.copyOf(days);
        times = List.copyOf(times);
    }

    public ChoosePage refused(String why, String sent, Optional<Proof> asked) {
        return new ChoosePage(
                service,
                description,
                target,
                query,
                places,
                towns,
                earliest,
                days,
                later,
                day,
                times,
                month,
                sent,
                why,
                asked);
    }

    public String channelKey() {
        return Visit.key(service.channel());
    }

    public boolean isFull() {
        return earliest.isEmpty();
    }

    /** Whether a time is named in both lists: then only the first is the chosen one. */
    public boolean isEarly(String key) {
        return earliest.stream().anyMatch(option -> option.key().equals(key));
    }

    public YearMonth monthShown() {
        return YearMonth.from(day.orElseGet(
                () -> days.isEmpty() ? LocalDate.EPOCH : days.getFirst().date()));
    }
}
