package org.famen.content.ranking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * What Elasticsearch answers to a request for candidates, as far as the ranking looks at it. A client's own reading keeps
 * all that any search may answer; for hundreds of hits with the scores of twenty clauses each, it cost the portal as much
 * as the rest of a search (docs/performance.md).
 *
 * @param hits in the order of their scores
 * @param incomplete whether not everything was looked at
 */
@JsonDeserialize(converter = CandidateHits.FromResponse.class)
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

    /** Those of which something is known, in the same order; where that is not all, something was not looked at. */
    CandidateHits among(Set<String> known) {
        List<CandidateHit> kept =
                hits.stream().filter(hit -> known.contains(hit.id())).toList();
        return new CandidateHits(kept, incomplete || kept.size() < hits.size());
    }

    /** The answer as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Response(
            @JsonProperty("timed_out") boolean timedOut,
            @JsonProperty("_shards") Shards shards,
            @JsonProperty("hits") Hits hits) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shards(int failed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hits(List<CandidateHit> hits) {}

    static final class FromResponse extends StdConverter<Response, CandidateHits> {
        @Override
        public CandidateHits convert(Response response) {
            return new CandidateHits(
                    response.hits().hits(),
                    response.timedOut() || response.shards().failed() > 0);
        }
    }
}
