package org.famen.content.ranking;

import java.util.Comparator;
import java.util.Optional;
import org.famen.content.ranking.model.QuestionVectors;

/**
 * Below it a question has nothing to do with law: neither do provisions mean nearly the same, nor have people asked anything
 * like it. Where there are no vectors words alone decide, as they did when the candidates were found. Figures:
 * docs/relevance.md.
 */
final class RelevanceFloor {
    /** Mean cosine of the nearest provisions and of the nearest answered questions, added. */
    private static final double LEAST = 0.99;
    /** One alone may be near by chance. */
    private static final int NEAR_PROVISIONS = 10;

    private RelevanceFloor() {}

    static boolean isPassedBy(CandidateSet set) {
        Optional<QuestionVectors> vectors = set.context().vectors();
        return !set.hasMeanings()
                || vectors.isEmpty()
                || nearness(set) + set.answered().nearness(vectors.get().plain()) >= LEAST;
    }

    private static double nearness(CandidateSet set) {
        return set.candidates().stream()
                .flatMap(candidate -> candidate.cosines().stream())
                .map(cosines -> cosines.plain())
                .sorted(Comparator.reverseOrder())
                .limit(NEAR_PROVISIONS)
                .mapToDouble(cosine -> cosine)
                .average()
                .orElse(0);
    }
}
