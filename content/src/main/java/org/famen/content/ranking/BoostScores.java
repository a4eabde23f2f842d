package org.famen.content.ranking;

import static org.famen.content.search.QueryDsl.query;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.search.ClauseQuery;
import org.famen.content.search.SearchPlan;

/** Which boosts of a plan hold for a hit, such as that its law is repealed, and what they do to its score. */
final class BoostScores {
    private BoostScores() {}

    /** Clauses by which Elasticsearch tells of each hit which boosts hold. */
    static Stream<Map<String, Object>> describing(SearchPlan plan) {
        return IntStream.range(0, plan.boosts().size())
                .mapToObj(i -> query(
                        "constant_score",
                        Map.of("filter", ClauseQuery.of(plan.boosts().get(i).condition()), "_name", name(i))));
    }

    /** The natural logarithm of the product of those that hold; 0 where none does. */
    static double logOf(CandidateHit hit, SearchPlan plan) {
        return IntStream.range(0, plan.boosts().size())
                .filter(i -> hit.scores().containsKey(name(i)))
                .mapToDouble(i -> Math.log(plan.boosts().get(i).factor()))
                .sum();
    }

    private static String name(int boost) {
        return "boost " + boost;
    }
}
