package org.famen.content.search;

import java.util.Map;

/** Elasticsearch's query language as maps, which are written as JSON once, when the request is sent. */
public final class QueryDsl {
    private QueryDsl() {}

    /** One query of a kind such as {@code term}: {@code {kind: body}}. */
    public static Map<String, Object> query(String kind, Map<String, ?> body) {
        return Map.of(kind, body);
    }

    /** @param clauses {@code must}, {@code should}, {@code filter}, {@code must_not} and their settings */
    public static Map<String, Object> bool(Map<String, ?> clauses) {
        return query("bool", clauses);
    }

    public static Map<String, Object> term(String field, Object value) {
        return query("term", Map.of(field, value));
    }
}
