package org.famen.content.search;

import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;

/**
 * A search of some indices in Elasticsearch's own words, for whoever has a client to send it with.
 *
 * @param body of a {@code _search} request, to be written as JSON
 * @param scoresByName whether each hit tells what each named clause gave it
 */
public record JsonSearchRequest(List<IndexName> indices, Map<String, Object> body, boolean scoresByName) {
    public JsonSearchRequest {
        indices = List.copyOf(indices);
    }

    public JsonSearchRequest(List<IndexName> indices, Map<String, Object> body) {
        this(indices, body, false);
    }

    /** What stands behind the question mark of the request's address. */
    public Map<String, String> parameters() {
        return scoresByName ? Map.of("include_named_queries_score", "true") : Map.of();
    }
}
