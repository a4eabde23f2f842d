package org.famen.content.ranking;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.ranking.model.QuestionVectors;
import org.famen.content.search.Clause;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchPlanner;

/**
 * Below it a question has nothing to do with law: it is near to what has nothing to do with law and far from provisions and
 * from what people have asked, and no provision holds nearly all of its words. Where there are no vectors words alone decide, as they did when
 * the candidates were found. Figures: docs/relevance.md.
 */
final class RelevanceFloor {
    /** Mean cosine of the nearest provisions and of the nearest answered questions, added. */
    private static final double LEAST = 1.0;
    /** Of the same, less a part of the cosine of the nearest unrelated query. */
    private static final double LEAST_BEYOND_UNRELATED = 0.59;

    private static final double WEIGHT_OF_UNRELATED = 0.7;
    /** One alone may be near by chance. */
    private static final int NEAR_PROVISIONS = 10;

    private static final String NEARLY_ALL_WORDS = "nearly all words";
    private static final String SHARE_OF_WORDS = "80%";

    private RelevanceFloor() {}

    /** The clause by which Elasticsearch tells of each hit whether it holds nearly all words. */
    static Stream<Clause> describing(SearchPlan plan) {
        return plan.ranking().stream()
                .filter(words -> words.field().equals(SearchPlanner.TEXT))
                .map(words -> words.named(NEARLY_ALL_WORDS).holding(SHARE_OF_WORDS));
    }

    static boolean isPassedBy(CandidateSet set, UnrelatedTopics unrelated) {
        Optional<QuestionVectors> vectors = set.context().vectors();
        // Where no provision was found nothing was compared: a city may have no law texts yet.
        return !set.hasMeanings()
                || vectors.isEmpty()
                || set.candidates().isEmpty()
                || set.candidates().stream()
                        .anyMatch(candidate -> candidate.scores().containsKey(NEARLY_ALL_WORDS))
                || isNear(set, vectors.get().plain(), unrelated);
    }

    private static boolean isNear(CandidateSet set, float[] question, UnrelatedTopics unrelated) {
        double near = nearness(set) + set.context().signals().nearness();
        return unrelated.isEmpty()
                ? near >= LEAST
                : near - WEIGHT_OF_UNRELATED * unrelated.nearness(question) >= LEAST_BEYOND_UNRELATED;
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
