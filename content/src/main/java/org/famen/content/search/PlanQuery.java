package org.famen.content.search;

import static org.famen.content.search.ClauseQuery.bool;
import static org.famen.content.search.ClauseQuery.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.content.law.validity.Status;
import org.famen.content.ranking.QueryContext;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.jspecify.annotations.Nullable;

/** Says a {@link SearchPlan} in Elasticsearch's query language, as JSON, so that whoever sends it needs to know no more. */
public final class PlanQuery {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MADE = "promulgatedOn";

    private PlanQuery() {}

    /** Name of the score that {@link #answers} tells for the plan as a whole. */
    public static final String PLAN = "plan";

    private static final int BY_ANSWERED_QUESTION = 80;
    private static final int BY_MEANING = 200;
    /** A small collection has nothing nearer to a question than chance brings. */
    private static final double NEAR_ENOUGH = 0.2;

    /** Above what any words can score. */
    private static final int ALWAYS = 10_000;

    /** What ranks: every clause that adds, under all that must hold, raised and lowered by the factors. */
    public static String candidates(SearchPlan plan) {
        return write(candidatesQuery(plan));
    }

    private static Map<String, Object> candidatesQuery(SearchPlan plan) {
        Map<String, Object> scored = plan.factors().isEmpty()
                ? matching(plan)
                : query(
                        "function_score",
                        Map.of(
                                "query",
                                matching(plan),
                                "functions",
                                plan.factors().stream().map(PlanQuery::function).toList(),
                                "score_mode",
                                "multiply",
                                "boost_mode",
                                "multiply"));
        return plan.narrowing().isEmpty()
                ? scored
                : bool(Map.of("must", List.of(scored), "filter", narrowed(plan, null)));
    }

    /**
     * What may answer a question: what the plan finds, and, ahead of it so that no count of words can push it out, what
     * answered like questions and what means the same. All under what the plan asks for.
     */
    public static String answers(SearchPlan plan, QueryContext context) {
        Map<String, Object> admitted = bool(Map.of(
                "filter",
                Stream.of(required(plan), narrowed(plan, null))
                        .flatMap(List::stream)
                        .toList(),
                "must_not",
                excluded(plan)));
        List<Map<String, Object>> ways = new ArrayList<>();
        ways.add(bool(Map.of("must", List.of(candidatesQuery(plan.loosely())), "_name", PLAN)));
        List<String> answeredQuestions = context.signals().provisions(BY_ANSWERED_QUESTION).stream()
                .map(key -> key.lawId() + "#" + key.address())
                .toList();
        if (!answeredQuestions.isEmpty()) {
            ways.add(always(query("terms", Map.of("provision", answeredQuestions))));
        }
        if (Embedding.length(context.meaning()) > 0) {
            ways.add(always(query(
                    "knn",
                    Map.of(
                            "field", "meaning",
                            "query_vector",
                                    QuantizedVector.of(context.meaning()).numbers(),
                            "k", BY_MEANING,
                            "num_candidates", BY_MEANING,
                            "similarity", NEAR_ENOUGH,
                            "filter", admitted))));
        }
        return write(bool(Map.of("should", ways, "minimum_should_match", 1, "filter", List.of(admitted))));
    }

    private static Map<String, Object> always(Map<String, Object> filter) {
        return query("constant_score", Map.of("filter", filter, "boost", ALWAYS));
    }

    /** {@link #descriptions(List)}, and which factors of the plan hold. */
    public static String descriptions(SearchPlan plan, List<Clause.Weighted> clauses) {
        List<Map<String, Object>> told =
                new ArrayList<>(clauses.stream().map(ClauseQuery::weighted).toList());
        for (int i = 0; i < plan.factors().size(); i++) {
            told.add(query(
                    "constant_score",
                    Map.of("filter", ClauseQuery.of(plan.factors().get(i).condition()), "_name", factorName(i))));
        }
        return write(bool(Map.of("must", List.of(query("match_all", Map.of())), "should", told)));
    }

    /** By which {@link #descriptions(SearchPlan, List)} tells that a factor of the plan holds. */
    public static String factorName(int factor) {
        return "factor " + factor;
    }

    /**
     * Clauses that say more about what was found and never decide what is. As a post filter they hold for everything, and
     * Elasticsearch works out their scores for the hits alone.
     */
    public static String descriptions(List<Clause.Weighted> clauses) {
        return write(bool(Map.of(
                "must",
                List.of(query("match_all", Map.of())),
                "should",
                clauses.stream().map(ClauseQuery::weighted).toList())));
    }

    /** Everything that the plan finds before it is narrowed. */
    public static String found(SearchPlan plan) {
        return write(matching(plan));
    }

    /**
     * The narrowing of a plan.
     *
     * @param but the facet whose own choice is left out, so that its counts show what else could be chosen
     */
    public static String narrowing(SearchPlan plan, @Nullable Facet but) {
        return write(bool(Map.of("filter", narrowed(plan, but))));
    }

    /** What is marked in a text that was found: the words of the ranking, what statutes say for them, and the phrases that it must hold. */
    public static String marks(SearchPlan plan) {
        return write(bool(Map.of(
                "should",
                Stream.of(
                                plan.ranking().stream()
                                        .filter(words -> words.field().equals("text.bigram")),
                                plan.meant().stream(),
                                plan.required().stream().filter(Clause.Phrase.class::isInstance))
                        .flatMap(clauses -> clauses)
                        .map(ClauseQuery::of)
                        .toList())));
    }

    /** {@link org.famen.content.law.validity.Validity#on} as a query; a test holds the two against each other. */
    public static String status(Status status, LocalDate day) {
        return write(ClauseQuery.status(status, day));
    }

    private static Map<String, Object> function(Clause.Boost factor) {
        return Map.of("filter", ClauseQuery.of(factor.condition()), "weight", factor.factor());
    }

    private static Map<String, Object> matching(SearchPlan plan) {
        Map<String, Object> bool = new LinkedHashMap<>();
        bool.put(
                "should",
                Stream.concat(plan.ranking().stream(), plan.meant().stream())
                        .map(ClauseQuery::of)
                        .toList());
        if (!plan.ranking().isEmpty()) {
            bool.put("minimum_should_match", 1);
        }
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

    private static String write(Map<String, Object> query) {
        try {
            return JSON.writeValueAsString(query);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a query that cannot be written: " + query, e);
        }
    }
}
