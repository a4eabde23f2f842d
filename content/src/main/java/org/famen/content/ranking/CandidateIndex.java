package org.famen.content.ranking;

import org.famen.content.search.JsonSearchRequest;

/** Who asks Elasticsearch: portal and indexer bring their own client, and the ranking is the same. */
public interface CandidateIndex {
    /** Sends the request and waits; throws what the client throws. */
    CandidateHits search(JsonSearchRequest request);
}
