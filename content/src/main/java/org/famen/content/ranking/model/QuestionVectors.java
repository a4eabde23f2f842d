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
        byte[] bytes = provision.bytes();
        float near = 0;
        float nearAdapted = 0;
        int squares = 0;
        for (int i = 0; i < bytes.length; i++) {
            near += plain[i] * bytes[i];
            nearAdapted += adapted[i] * bytes[i];
            squares += bytes[i] * bytes[i];
        }
        float length = (float) Math.max(1, Math.sqrt(squares));
        return new Cosines(near / length, nearAdapted / length);
    }
}
