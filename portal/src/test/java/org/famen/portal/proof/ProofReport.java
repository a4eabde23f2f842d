package org.famen.portal.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a proof has shown.
 *
 * @param outcomes by kind of request
 * @param begun people who wanted to book
 * @param confirmed those of them who were told a reference
 * @param lost references of these that the database does not know
 * @param wrong a line for each answer that was not what was asked for, and for each rule of bookings that does not hold
 */
record ProofReport(
        Duration length,
        List<Ordeal> ordeals,
        List<Outcome> outcomes,
        int begun,
        int confirmed,
        List<String> lost,
        List<String> wrong) {
    private static final int SHOWN = 40;

    ProofReport {
        ordeals = List.copyOf(ordeals);
        outcomes = List.copyOf(outcomes);
        lost = List.copyOf(lost);
        wrong = List.copyOf(wrong);
    }

    /** Nothing wrong, nothing lost, everything back. */
    boolean isClean() {
        return wrong.isEmpty() && lost.isEmpty() && ordeals.stream().allMatch(Ordeal::recovered);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(Ordeal.heading());
        ordeals.forEach(ordeal -> lines.add(ordeal.toString()));
        lines.add("");
        lines.add(Outcome.heading());
        outcomes.forEach(outcome -> lines.add(outcome.toString()));
        lines.add("bookings: %d begun, %d confirmed, %d lost".formatted(begun, confirmed, lost.size()));
        lines.add(
                "%d faults in %s s; longest without an answered search %s s, without a booking %s s; at most %s s to recover"
                        .formatted(
                                ordeals.size(),
                                Ordeal.seconds(length),
                                longest(Ordeal::searches),
                                longest(Ordeal::bookings),
                                longest(Ordeal::recovery)));
        lost.stream().limit(SHOWN).forEach(reference -> lines.add("  lost: " + reference));
        wrong.stream().limit(SHOWN).forEach(line -> lines.add("  wrong: " + line));
        lines.add(isClean() ? "Nothing wrong, nothing lost." : "NOT AS IT SHOULD BE.");
        return lines;
    }

    private String longest(Function<Ordeal, Duration> of) {
        return Ordeal.seconds(
                ordeals.stream().map(of).max(Comparator.naturalOrder()).orElse(Duration.ZERO));
    }
}
