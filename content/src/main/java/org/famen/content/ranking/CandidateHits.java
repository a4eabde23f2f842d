package org.famen.content.ranking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What Elasticsearch answers to a request for candidates, as far as the ranking looks at it. A client's own reading keeps
 * all that any search may answer; for hundreds of hits with the scores of twenty clauses each, it cost the portal as much
 * as the rest of a search (docs/performance.md).
 *
 * @param hits in the order of their scores
 * @param incomplete whether not everything was looked at
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CandidateHits(List<CandidateHit> hits, boolean incomplete) {
    public static final CandidateHits NONE = new CandidateHits(List.of(), false);

    private static final ObjectMapper JSON = new ObjectMapper();

    public CandidateHits {
        hits = List.copyOf(hits);
    }

    /** Reads the body of an answer to {@code _search}. */
    public static CandidateHits read(InputStream body) throws IOException {
        return JSON.readValue(body, CandidateHits.class);
    }

    @JsonCreator
    static CandidateHits of(
            @JsonProperty("timed_out") boolean timedOut,
            @JsonProperty("_shards") Shards shards,
            @JsonProperty("hits") Hits found) {
        return new CandidateHits(found.hits(), timedOut || shards.failed() > 0);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shards(int failed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hits(List<CandidateHit> hits) {}
}
