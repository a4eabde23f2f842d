package org.famen.portal.application.totals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.famen.portal.application.Kind;

/**
 * What is published of a year.
 *
 * @param years that can be chosen
 */
public record PublishedTotalsPage(int year, List<Integer> years, List<MatterTotal> totals) {
    /** Fewer could be told who they are (GB/T 37964-2019 asks for groups that hide the one). */
    private static final int FEW = 5;

    public PublishedTotalsPage {
        years = List.copyOf(years);
        totals = List.copyOf(totals);
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    public List<MatterTotal> of(Kind kind) {
        return totals.stream().filter(total -> total.kind().equals(kind.name())).toList();
    }

    public long received(Kind kind) {
        return of(kind).stream().mapToLong(MatterTotal::received).sum();
    }

    /** {@code wages}, as the words have it. */
    public String key(MatterTotal total) {
        return total.matter().toLowerCase(Locale.ROOT);
    }

    /** {@code <5} for a few, so that nobody is told from a number. */
    public String published(long count) {
        return count > 0 && count < FEW ? "<" + FEW : Long.toString(count);
    }
}
