package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.BackOff;
import org.famen.indexer.elastic.BulkSender;
import org.famen.indexer.elastic.BulkWriter;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.PreparedDocument;

/** An index of provisions for experiments: the production definition under a name of its own, which no reader ever sees. */
public final class EvaluationIndex implements AutoCloseable {
    private static final String NAME = "experiment-articles";

    private final Cluster cluster;

    /**
     * A document that was found.
     *
     * @param scores by the name of the clause
     */
    public record Found(String id, Map<String, Float> scores) {}

    public EvaluationIndex(Cluster cluster) throws IOException {
        this.cluster = requireNonNull(cluster, "cluster is null");
        remove();
        cluster.client()
                .indices()
                .create(request -> request.index(NAME)
                        .withJson(new StringReader(IndexName.ARTICLES.definition()))
                        .aliases(alias(), it -> it));
    }

    public void fill(Stream<ArticleDocument> documents) throws IOException {
        try (var writer = new BulkWriter(new BulkSender(cluster.rest(), BackOff.DEFAULT), written -> {})) {
            documents.forEach(document -> writer.index(alias(), PreparedDocument.of(IndexName.ARTICLES, document)));
            writer.finish();
        }
        cluster.client().indices().refresh(request -> request.index(NAME));
        cluster.client().indices().forcemerge(request -> request.index(NAME).maxNumSegments(1L));
    }

    /**
     * @param query as JSON
     * @param descriptions a filter that holds for everything, of which the scores are told too
     */
    public List<Found> search(String query, String descriptions, int most) throws IOException {
        SearchResponse<Void> answer = cluster.client()
                .search(
                        request -> request.index(NAME)
                                .size(most)
                                .includeNamedQueriesScore(true)
                                .source(source -> source.fetch(false))
                                .query(it -> it.withJson(new StringReader(query)))
                                .postFilter(it -> it.withJson(new StringReader(descriptions))),
                        Void.class);
        return answer.hits().hits().stream().map(EvaluationIndex::found).toList();
    }

    private static Found found(Hit<Void> hit) {
        return new Found(
                String.valueOf(hit.id()),
                hit.matchedQueries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().floatValue())));
    }

    private static String alias() {
        return Generations.buildingAlias(NAME);
    }

    private void remove() throws IOException {
        cluster.client().indices().delete(request -> request.index(NAME).ignoreUnavailable(true));
    }

    @Override
    public void close() throws IOException {
        remove();
    }
}
