package org.famen.portal.application.totals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.famen.portal.application.Kind;

/**
 * What is published of a year.
 *
 * @param years that can be chosen
 */
public record PublishedTotalsPage(int year, List<Integer> years, List<MatterTotal> totals) {
    public PublishedTotalsPage {
        years = List.copyOf(years);
        totals = List.copyOf(totals);
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    public List<PublishedTotal> of(Kind kind) {
        return totals(kind).map(PublishedTotal::of).toList();
    }

    /** Of all matters; of those alone that are told, and so the least, where it would say how few another one has. */
    public long received(Kind kind) {
        return totals(kind)
                .mapToLong(MatterTotal::received)
                .filter(count -> !PublishedTotal.isFew(count))
                .sum();
    }

    /** Whether there are more than {@link #received}. */
    public boolean isLeast(Kind kind) {
        return totals(kind).anyMatch(total -> PublishedTotal.isFew(total.received()));
    }

    private Stream<MatterTotal> totals(Kind kind) {
        return totals.stream().filter(total -> total.kind().equals(kind.name()));
    }
}
