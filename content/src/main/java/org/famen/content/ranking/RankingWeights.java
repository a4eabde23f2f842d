package org.famen.content.ranking;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.regex.Pattern;
import org.famen.content.search.Demotions;
import org.famen.content.search.DemotionsBuilder;

/**
 * The numbers of the ranking that are not learned; weights of clauses stand beside them in {@code SearchPlanner}.
 * Which of them are measured: docs/relevance.md, Weights.
 *
 * @param provisions so many are ranked for a question
 * @param byMeaning so many of them at most are there for their vector alone
 * @param leastSimilarity cosine below which a vector is not near, from -1 to 1; in a small collection the nearest are near
 *     by chance only
 * @param byAnsweredQuestions so many of them at most are there because they answered a like question
 * @param byWords so many documents are ranked where words are looked for, not an answer
 * @param boostWeight what the natural logarithm of a boost is worth beside the learned score, whose spread is 1 a net
 * @param demotions what is pushed down
 */
@RecordBuilder
public record RankingWeights(
        int provisions,
        int byMeaning,
        double leastSimilarity,
        int byAnsweredQuestions,
        int byWords,
        double boostWeight,
        Demotions demotions) {
    private static final Pattern COMMA = Pattern.compile(",");

    /** What is served. */
    public static final RankingWeights SERVED = new RankingWeights(300, 100, 0.2, 40, 300, 3, Demotions.SERVED);

    public RankingWeights {
        requireNonNull(demotions, "demotions is null");
    }

    /**
     * What is served with some numbers changed, for measuring.
     *
     * @param changes such as {@code provisions=400,local=0.5}; empty for none
     * @throws IllegalArgumentException for what is no such list, naming the part of it
     */
    public static RankingWeights served(String changes) {
        RankingWeights weights = SERVED;
        for (String change :
                COMMA.splitAsStream(changes).filter(text -> !text.isBlank()).toList()) {
            int equals = change.indexOf('=');
            try {
                weights = weights.with(
                        change.substring(0, Math.max(0, equals)).strip(),
                        Double.parseDouble(change.substring(equals + 1)));
            } catch (NumberFormatException noNumber) {
                throw new IllegalArgumentException("no weight of the ranking: " + change, noNumber);
            }
        }
        return weights;
    }

    private RankingWeights with(String name, double value) {
        RankingWeightsBuilder changed = RankingWeightsBuilder.builder(this);
        DemotionsBuilder pushed = DemotionsBuilder.builder(demotions);
        switch (name) {
            case "provisions" -> changed.provisions((int) value);
            case "by-meaning" -> changed.byMeaning((int) value);
            case "least-similarity" -> changed.leastSimilarity(value);
            case "by-answered-questions" -> changed.byAnsweredQuestions((int) value);
            case "by-words" -> changed.byWords((int) value);
            case "boost-weight" -> changed.boostWeight(value);
            case "repealed" -> pushed.repealed(value);
            case "not-yet-in-force" -> pushed.notYetInForce(value);
            case "unknown-status" -> pushed.unknownStatus(value);
            case "local" -> pushed.local(value);
            case "departmental" -> pushed.departmental(value);
            default -> throw new IllegalArgumentException("no weight of the ranking: " + name);
        }
        return changed.demotions(pushed.build()).build();
    }
}
