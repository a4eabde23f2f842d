package org.famen.content.search;

import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;

/**
 * A search of some indices in Elasticsearch's own words, for whoever has a client to send it with.
 *
 * @param body of a {@code _search} request, to be written as JSON
 */
public record JsonSearchRequest(List<IndexName> indices, Map<String, Object> body) {
    public JsonSearchRequest {
        indices = List.copyOf(indices);
    }
}
