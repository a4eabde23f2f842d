package org.famen.portal.elastic;

import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.endpoints.SimpleEndpoint;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.content.index.IndexName;
import org.famen.content.ranking.CandidateHits;
import org.famen.content.search.JsonSearchRequest;

/** {@code _search} with a body that is JSON already: it is written once, and not read into the client's builders before. */
final class JsonEndpoint {
    static final Endpoint<JsonSearchRequest, CandidateHits, ErrorResponse> CANDIDATES =
            answering(JsonpDeserializer.of(CandidateHits.class));

    private JsonEndpoint() {}

    static <T> Endpoint<JsonSearchRequest, SearchResponse<T>, ErrorResponse> documents(Class<T> type) {
        return answering(SearchResponse.createSearchResponseDeserializer(JsonpDeserializer.of(type)));
    }

    private static Map<String, String> parameters(JsonSearchRequest request) {
        Map<String, String> parameters = new HashMap<>(request.parameters());
        // The client knows an aggregation by the type in its name.
        parameters.put("typed_keys", "true");
        return parameters;
    }

    private static <R> Endpoint<JsonSearchRequest, R, ErrorResponse> answering(JsonpDeserializer<R> answer) {
        return new SimpleEndpoint<>(
                "es/search",
                request -> "POST",
                request -> "/"
                        + request.indices().stream().map(IndexName::alias).collect(Collectors.joining(","))
                        + "/_search",
                SimpleEndpoint.emptyMap(),
                JsonEndpoint::parameters,
                SimpleEndpoint.emptyMap(),
                JsonSearchRequest::body,
                answer);
    }
}
