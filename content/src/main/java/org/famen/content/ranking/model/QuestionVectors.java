package org.famen.content.ranking.model;

import org.famen.content.ranking.embedding.Vectors;

/**
 * Where the meaning of a question lies, at length 1.
 *
 * @param plain as the language model says
 * @param adapted turned towards what answers such questions
 */
public record QuestionVectors(float[] plain, float[] adapted) {
    /** @param provision its vector, of length 1 */
    public Cosines cosines(float[] provision) {
        return new Cosines(Vectors.dot(plain, provision), Vectors.dot(adapted, provision));
    }
}
