package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What its watchers know of a list.
 *
 * @param known keys of all that was ever in it, as far as it matters, so that what is gone for a while and comes back is not new
 */
@Serdeable
public record ListState(LocalDate day, List<String> known) {
    /** A text that is older when it comes into the library is no news, whoever has loaded it. */
    private static final int NEWS_DAYS = 366;

    private static final int MAX_KNOWN = 2_000;

    public ListState {
        requireNonNull(day, "day is null");
        known = List.copyOf(known);
    }

    static ListState of(LocalDate day, List<FoundList.Item> items) {
        return new ListState(day, List.of()).with(day, items);
    }

    /** The same, which also knows these. */
    ListState with(LocalDate later, List<FoundList.Item> items) {
        List<String> all = new ArrayList<>(known);
        items.stream()
                .map(FoundList.Item::key)
                .filter(key -> !known.contains(key))
                .forEach(all::add);
        return new ListState(later, all.subList(Math.max(0, all.size() - MAX_KNOWN), all.size()));
    }

    /** What of these is new. */
    List<FoundList.Item> fresh(List<FoundList.Item> items) {
        return items.stream()
                .filter(item -> !known.contains(item.key()))
                .filter(item -> Optional.ofNullable(item.day())
                        .filter(said -> said.isBefore(day.minusDays(NEWS_DAYS)))
                        .isEmpty())
                .toList();
    }
}
