package org.famen.portal.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.transport.Endpoint;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What Elasticsearch answers to a request for candidates, as far as the portal looks at it. The client's own reading keeps
 * all that any search may answer; for hundreds of hits with the scores of twenty clauses each, it cost the portal as much
 * as the rest of a search (docs/performance.md).
 *
 * @param timedOut whether not everything was looked at
 */
public record CandidatesResponse(
        @JsonProperty("timed_out") boolean timedOut,
        @JsonProperty("_shards") Shards shards,
        @JsonProperty("hits") Hits answered) {
    public CandidatesResponse {
        requireNonNull(shards, "_shards is null");
        requireNonNull(answered, "hits is null");
    }

    /** Of the client's search, all but how its answer is read. */
    static final Endpoint<SearchRequest, CandidatesResponse, ?> ENDPOINT =
            SearchRequest._ENDPOINT.withResponseDeserializer(JsonpDeserializer.of(CandidatesResponse.class));

    record Shards(int failed) {}

    record Hits(List<CandidateHit> hits) {
        Hits {
            hits = List.copyOf(hits);
        }
    }

    /** In the order of their scores. */
    public List<CandidateHit> hits() {
        return answered.hits();
    }

    /** Whether a part of the index did not answer. */
    public boolean isIncomplete() {
        return timedOut || shards.failed() > 0;
    }
}
