package org.famen.content.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;

/**
 * What is pushed down wherever it matches: texts that do not apply on the day, and rules of other places, because the
 * city's people live under national law. A factor multiplies a score of words; of a learned score its logarithm is added
 * ({@code RankingWeights.boostWeight}). The numbers were set with the first plan and are measured in docs/relevance.md,
 * Weights.
 */
final class Demotions {
    static final double REPEALED = 0.5;
    static final double NOT_YET_IN_FORCE = 0.8;
    static final double UNKNOWN_STATUS = 0.9;
    static final double LOCAL = 0.7;
    static final double DEPARTMENTAL = 0.85;

    private Demotions() {}

    static List<Clause.Boost> on(LocalDate day) {
        return List.of(
                new Clause.Boost(new Clause.InStatus(Status.REPEALED, day), REPEALED),
                new Clause.Boost(new Clause.InStatus(Status.NOT_YET_IN_FORCE, day), NOT_YET_IN_FORCE),
                new Clause.Boost(new Clause.InStatus(Status.UNKNOWN, day), UNKNOWN_STATUS),
                new Clause.Boost(ofLevel(Level.LOCAL_REGULATION), LOCAL),
                new Clause.Boost(ofLevel(Level.DEPARTMENTAL_RULE), DEPARTMENTAL));
    }

    private static Clause ofLevel(Level level) {
        return new Clause.AnyOf("level", Set.of(level.name()));
    }
}
