package org.famen.content.ranking.model;

import org.famen.content.ranking.embedding.QuantizedVector;

/**
 * Where the meaning of a question lies, at length 1.
 *
 * @param plain as the language model says
 * @param adapted turned towards what answers such questions
 */
public record QuestionVectors(float[] plain, float[] adapted) {
    /** @param provision as the index has it, of as many numbers as these */
    public Cosines cosines(QuantizedVector provision) {
        float length = provision.length();
        return new Cosines(provision.dot(plain) / length, provision.dot(adapted) / length);
    }
}
