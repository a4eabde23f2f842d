package org.famen.content.search;

import static org.famen.content.search.QueryDsl.bool;
import static org.famen.content.search.QueryDsl.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.law.validity.Status;

/** Says one {@link Clause} in Elasticsearch's query language. */
public final class ClauseQuery {
    private static final String FROM = "inForceFrom";
    static final String AMENDED = "amendedFrom";
    private static final String REPEALED = "repealedFrom";

    private ClauseQuery() {}

    public static Map<String, Object> of(Clause clause) {
        return switch (clause) {
            case Clause.Match words -> words(words);
            case Clause.Weighted weighted -> weighted(weighted);
            case Clause.Synonym meant -> meant(meant);
            case Clause.Phrase phrase -> query("match_phrase", Map.of(phrase.field(), phrase.text()));
            case Clause.AnyOf any -> query("terms", Map.of(any.field(), any.values()));
            case Clause.InYear year ->
                query(
                        "range",
                        Map.of(
                                Facet.YEAR.field(),
                                Map.of("gte", year.year() + "-01-01", "lte", year.year() + "-12-31")));
            case Clause.InStatus status -> status(status.status(), status.day());
        };
    }

    private static Map<String, Object> words(Clause.Match words) {
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("query", words.text());
        match.put("boost", words.weight());
        name(match, words.name());
        if (!words.atLeast().isEmpty()) {
            match.put("minimum_should_match", words.atLeast());
        }
        return query("match", Map.of(words.field(), match));
    }

    private static Map<String, Object> meant(Clause.Synonym meant) {
        Map<String, Object> phrase = new LinkedHashMap<>();
        phrase.put("query", meant.legal());
        phrase.put("boost", meant.weight());
        name(phrase, meant.name());
        return query("match_phrase", Map.of(meant.field(), phrase));
    }

    private static void name(Map<String, Object> clause, String name) {
        if (!name.isEmpty()) {
            clause.put("_name", name);
        }
    }

    static Map<String, Object> weighted(Clause.Weighted clause) {
        return bool(Map.of(
                "_name",
                clause.name(),
                "should",
                clause.weights().entrySet().stream()
                        .map(term -> clause.counted()
                                ? query(
                                        "term",
                                        Map.of(
                                                clause.field(),
                                                Map.of("value", term.getKey(), "boost", term.getValue())))
                                : query(
                                        "constant_score",
                                        Map.of(
                                                "filter",
                                                query("term", Map.of(clause.field(), term.getKey())),
                                                "boost",
                                                term.getValue())))
                        .toList()));
    }

    static Map<String, Object> status(Status status, LocalDate day) {
        return switch (status) {
            case REPEALED -> bool(Map.of("filter", List.of(begun(REPEALED, day))));
            case AMENDED ->
                bool(Map.of("filter", List.of(begun(AMENDED, day)), "must_not", List.of(begun(REPEALED, day))));
            case IN_FORCE -> bool(Map.of("filter", List.of(begun(FROM, day)), "must_not", ended(day)));
            case NOT_YET_IN_FORCE -> bool(Map.of("filter", List.of(later(FROM, day)), "must_not", ended(day)));
            case UNKNOWN ->
                bool(Map.of(
                        "filter",
                        // Only what can be in force has a status: laws and policies, not events and offices.
                        List.of(query("term", Map.of("kind", "law"))),
                        "must_not",
                        List.of(query("exists", Map.of("field", FROM)), begun(REPEALED, day), begun(AMENDED, day))));
        };
    }

    private static List<Map<String, Object>> ended(LocalDate day) {
        return List.of(begun(REPEALED, day), begun(AMENDED, day));
    }

    static Map<String, Object> begun(String field, LocalDate day) {
        return query("range", Map.of(field, Map.of("lte", day.toString())));
    }

    static Map<String, Object> later(String field, LocalDate day) {
        return query("range", Map.of(field, Map.of("gt", day.toString())));
    }
}
