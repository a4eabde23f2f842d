package org.famen.content.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.embedding.VectorMatrix;

/** What queries mean that have nothing to do with law. */
public final class UnrelatedTopics {
    /** Nothing is known of them. */
    public static final UnrelatedTopics NONE = new UnrelatedTopics(List.of());

    private final VectorMatrix vectors;

    private UnrelatedTopics(List<float[]> vectors) {
        this.vectors = new VectorMatrix(vectors);
    }

    /** @param encoder takes about three milliseconds a query */
    public static UnrelatedTopics of(Collection<String> queries, TextEncoder encoder) {
        return new UnrelatedTopics(
                queries.stream().map(encoder::encode).flatMap(Optional::stream).toList());
    }

    boolean isEmpty() {
        return vectors.size() == 0;
    }

    /** Cosine of a question of length 1 with the nearest of them; -1 where there are none. */
    double nearness(float[] question) {
        float nearest = -1;
        for (float cosine : vectors.dots(question)) {
            nearest = Math.max(nearest, cosine);
        }
        return nearest;
    }
}
