package org.famen.portal.search;

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
record CandidatesAnswer(
        @JsonProperty("timed_out") boolean timedOut,
        @JsonProperty("_shards") Shards shards,
        @JsonProperty("hits") Hits answered) {
    CandidatesAnswer {
        requireNonNull(shards, "_shards is null");
        requireNonNull(answered, "hits is null");
    }

    /** Of the client's search, all but how its answer is read. */
    static final Endpoint<SearchRequest, CandidatesAnswer, ?> ENDPOINT =
            SearchRequest._ENDPOINT.withResponseDeserializer(JsonpDeserializer.of(CandidatesAnswer.class));

    record Shards(int failed) {}

    record Hits(List<CandidateHit> hits) {
        Hits {
            hits = List.copyOf(hits);
        }
    }

    /** In the order of their scores. */
    List<CandidateHit> hits() {
        return answered.hits();
    }

    /** Whether a part of the index did not answer. */
    boolean isIncomplete() {
        return timedOut || shards.failed() > 0;
    }
}
