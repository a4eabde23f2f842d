package org.famen.content.ranking;

import java.util.function.Supplier;
import org.famen.content.search.JsonSearchRequest;

/** Who asks Elasticsearch: portal and indexer bring their own client, and the ranking is the same. */
public interface CandidateIndex {
    /** Sends the request and waits; throws what the client throws. */
    CandidateHits search(JsonSearchRequest request);

    /** Sends the request at once where the client can; whoever asks the supplier waits. */
    default Supplier<CandidateHits> searchAhead(JsonSearchRequest request) {
        return () -> search(request);
    }
}
