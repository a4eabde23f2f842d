package org.famen.indexer.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.index.IndexName;
import org.famen.content.ranking.CandidateHits;
import org.famen.content.ranking.CandidateIndex;
import org.famen.content.search.JsonSearchRequest;

/** Candidates for the ranking, by the indexer's own connection. */
public final class ClusterCandidates implements CandidateIndex {
    private final Cluster cluster;
    private final Function<IndexName, Optional<String>> names;

    /** @param names the index or alias that stands for each; empty where there is none, in which nothing is found */
    public ClusterCandidates(Cluster cluster, Function<IndexName, Optional<String>> names) {
        this.cluster = cluster;
        this.names = names;
    }

    @Override
    public CandidateHits search(JsonSearchRequest request) {
        String indices = request.indices().stream()
                .flatMap(index -> names.apply(index).stream())
                .collect(Collectors.joining(","));
        if (indices.isEmpty()) {
            return CandidateHits.NONE;
        }
        try (InputStream answer = cluster.search(indices, request)) {
            return CandidateHits.read(answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
