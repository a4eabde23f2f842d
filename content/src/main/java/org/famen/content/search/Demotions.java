package org.famen.content.search;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;

/**
 * What is pushed down wherever it matches: texts that do not apply on the day, and rules of other places, because the
 * city's people live under national law. A factor multiplies a score of words; of a learned score its logarithm is added
 * ({@code RankingWeights.boostWeight}). 1 pushes nothing down. Which of them are
 * measured: docs/relevance.md, Weights.
 *
 * @param unknownStatus of texts of which nothing says whether they apply
 * @param local of regulations of provinces and cities
 * @param departmental of rules of ministries
 */
@RecordBuilder
public record Demotions(
        double repealed, double notYetInForce, double unknownStatus, double local, double departmental) {
    /** What is served. */
    public static final Demotions SERVED = new Demotions(0.5, 0.8, 0.9, 0.7, 0.85);

    List<Clause.Boost> on(LocalDate day) {
        return List.of(
                new Clause.Boost(new Clause.InStatus(Status.REPEALED, day), repealed),
                new Clause.Boost(new Clause.InStatus(Status.NOT_YET_IN_FORCE, day), notYetInForce),
                new Clause.Boost(new Clause.InStatus(Status.UNKNOWN, day), unknownStatus),
                new Clause.Boost(ofLevel(Level.LOCAL_REGULATION), local),
                new Clause.Boost(ofLevel(Level.DEPARTMENTAL_RULE), departmental));
    }

    private static Clause ofLevel(Level level) {
        return new Clause.AnyOf("level", Set.of(level.name()));
    }
}
