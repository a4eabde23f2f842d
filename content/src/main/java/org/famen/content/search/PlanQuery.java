package org.famen.content.search;

import static org.famen.content.search.QueryDsl.bool;
import static org.famen.content.search.QueryDsl.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.content.law.validity.Status;
import org.jspecify.annotations.Nullable;

/** Says a {@link SearchPlan} in Elasticsearch's query language. */
public final class PlanQuery {
    private static final String MADE = "promulgatedOn";

    private PlanQuery() {}

    /** What ranks: every clause that adds, under all that must hold, raised and lowered by the boosts. */
    public static Map<String, Object> candidates(SearchPlan plan) {
        Map<String, Object> scored = plan.boosts().isEmpty()
                ? matching(plan)
                : query(
                        "function_score",
                        Map.of(
                                "query",
                                matching(plan),
                                "functions",
                                plan.boosts().stream().map(PlanQuery::function).toList(),
                                "score_mode",
                                "multiply",
                                "boost_mode",
                                "multiply"));
        return plan.narrowing().isEmpty()
                ? scored
                : bool(Map.of("must", List.of(scored), "filter", narrowed(plan, null)));
    }

    /** Under what everything must lie that the plan admits, whatever led to it. */
    public static Map<String, Object> admission(SearchPlan plan) {
        return bool(Map.of(
                "filter",
                Stream.of(required(plan), narrowed(plan, null))
                        .flatMap(List::stream)
                        .toList(),
                "must_not",
                excluded(plan)));
    }

    /** The clauses that add, of which one must hold; for who asks under {@link #admission} and weighs boosts afterwards. */
    public static Map<String, Object> clauses(SearchPlan plan) {
        Map<String, Object> bool = new LinkedHashMap<>();
        bool.put(
                "should",
                Stream.concat(plan.ranking().stream(), plan.meant().stream())
                        .map(ClauseQuery::of)
                        .toList());
        if (!plan.ranking().isEmpty()) {
            bool.put("minimum_should_match", 1);
        }
        return bool;
    }

    /** Everything that the plan finds before it is narrowed. */
    public static Map<String, Object> found(SearchPlan plan) {
        return matching(plan);
    }

    /**
     * The narrowing of a plan.
     *
     * @param but the facet whose own choice is left out, so that its counts show what else could be chosen
     */
    public static Map<String, Object> narrowing(SearchPlan plan, @Nullable Facet but) {
        return bool(Map.of("filter", narrowed(plan, but)));
    }

    /** What is marked in a text that was found: the words of the ranking, what statutes say for them, and the phrases that it must hold. */
    public static Map<String, Object> marks(SearchPlan plan) {
        return bool(Map.of(
                "should",
                Stream.of(
                                plan.ranking().stream()
                                        .filter(words -> words.field().equals("text.bigram")),
                                plan.meant().stream(),
                                plan.required().stream().filter(Clause.Phrase.class::isInstance))
                        .flatMap(clauses -> clauses)
                        .map(ClauseQuery::of)
                        .toList()));
    }

    /** {@link org.famen.content.law.validity.Validity#on} as a query; a test holds the two against each other. */
    public static Map<String, Object> status(Status status, LocalDate day) {
        return ClauseQuery.status(status, day);
    }

    private static Map<String, Object> function(Clause.Boost factor) {
        return Map.of("filter", ClauseQuery.of(factor.condition()), "weight", factor.factor());
    }

    private static Map<String, Object> matching(SearchPlan plan) {
        Map<String, Object> bool = clauses(plan);
        bool.put("filter", required(plan));
        bool.put("must_not", excluded(plan));
        return bool(bool);
    }

    private static List<Map<String, Object>> required(SearchPlan plan) {
        List<Map<String, Object>> required =
                new ArrayList<>(plan.required().stream().map(ClauseQuery::of).toList());
        if (!asksForReplacedTexts(plan)) {
            // One text of each law: not a version that another had replaced by that day.
            required.add(bool(Map.of("must_not", List.of(ClauseQuery.begun(ClauseQuery.AMENDED, plan.day())))));
        }
        return required;
    }

    private static List<Map<String, Object>> excluded(SearchPlan plan) {
        List<Map<String, Object>> excluded =
                new ArrayList<>(plan.excluded().stream().map(ClauseQuery::of).toList());
        excluded.add(madeLater(plan.day()));
        return excluded;
    }

    /** Texts of laws that nobody could have read on that day. Events of the city lie ahead and stay. */
    private static Map<String, Object> madeLater(LocalDate day) {
        return bool(Map.of("filter", List.of(query("term", Map.of("kind", "law")), ClauseQuery.later(MADE, day))));
    }

    private static boolean asksForReplacedTexts(SearchPlan plan) {
        return plan.narrowing().getOrDefault(Facet.STATUS, List.of()).stream()
                .anyMatch(clause -> clause instanceof Clause.InStatus status && status.status() == Status.AMENDED);
    }

    private static List<Map<String, Object>> narrowed(SearchPlan plan, @Nullable Facet but) {
        return plan.narrowing().entrySet().stream()
                .filter(choice -> choice.getKey() != but)
                .map(choice -> anyOf(choice.getValue()))
                .toList();
    }

    private static Map<String, Object> anyOf(List<Clause> alternatives) {
        return alternatives.size() == 1
                ? ClauseQuery.of(alternatives.getFirst())
                : bool(Map.of(
                        "should", alternatives.stream().map(ClauseQuery::of).toList(), "minimum_should_match", 1));
    }
}
