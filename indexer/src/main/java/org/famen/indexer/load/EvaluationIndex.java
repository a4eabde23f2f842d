package org.famen.indexer.load;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.content.ranking.CandidateIndex;
import org.famen.indexer.elastic.BackOff;
import org.famen.indexer.elastic.BulkSender;
import org.famen.indexer.elastic.BulkWriter;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.ClusterCandidates;
import org.famen.indexer.elastic.PreparedDocument;

/**
 * An index of provisions for experiments: the production definition under a name of its own, which no reader ever sees. It
 * holds no pages of a city, so a request for those finds nothing.
 */
public final class EvaluationIndex implements AutoCloseable {
    private static final String BASE = "experiment-articles";
    /** Ends as a generation of this release does. */
    private static final String NAME = BASE + "-" + IndexName.ARTICLES.hash();

    private final Cluster cluster;

    public EvaluationIndex(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Begins anew with these documents. */
    public void fill(Stream<ArticleDocument> documents) throws IOException {
        remove();
        cluster.client()
                .indices()
                .create(request -> request.index(NAME)
                        .withJson(new StringReader(IndexName.ARTICLES.definition()))
                        .aliases(alias(), it -> it));
        try (var writer = new BulkWriter(new BulkSender(cluster.rest(), BackOff.DEFAULT), written -> {})) {
            documents.forEach(document -> writer.index(alias(), PreparedDocument.of(IndexName.ARTICLES, document)));
            writer.finish();
        }
        cluster.client().indices().refresh(request -> request.index(NAME));
        cluster.client().indices().forcemerge(request -> request.index(NAME).maxNumSegments(1L));
    }

    public CandidateIndex candidates() {
        return new ClusterCandidates(
                cluster, index -> index == IndexName.ARTICLES ? Optional.of(NAME) : Optional.empty());
    }

    private static String alias() {
        return Generations.buildingAlias(BASE);
    }

    private void remove() throws IOException {
        cluster.client().indices().delete(request -> request.index(NAME).ignoreUnavailable(true));
    }

    @Override
    public void close() throws IOException {
        remove();
    }
}
