package org.famen.content.ranking.embedding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns the vector of a question towards those of the provisions that answer it: a square matrix, learned from judged
 * questions. Vectors of provisions stay as the model gives them, so that learning anew needs no new index.
 *
 * @param rows one a dimension
 */
public record QuestionAdapter(float[][] rows) {
    /** Leaves every vector as it is. */
    public static QuestionAdapter identity() {
        float[][] rows = new float[SentenceEncoder.DIMENSIONS][SentenceEncoder.DIMENSIONS];
        for (int i = 0; i < rows.length; i++) {
            rows[i][i] = 1;
        }
        return new QuestionAdapter(rows);
    }

    /** @return of length 1 */
    public float[] turn(float[] question) {
        float[] turned = new float[rows.length];
        for (int row = 0; row < turned.length; row++) {
            turned[row] = Vectors.dot(rows[row], question);
        }
        return Vectors.unit(turned);
    }

    /** As 16-bit numbers: their rounding is below that of the vectors' bytes. */
    public void write(DataOutput out) throws IOException {
        for (float[] row : rows) {
            for (float number : row) {
                out.writeShort(Float.floatToFloat16(number));
            }
        }
    }

    public static QuestionAdapter read(DataInput in) throws IOException {
        float[][] rows = new float[SentenceEncoder.DIMENSIONS][SentenceEncoder.DIMENSIONS];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.float16ToFloat(in.readShort());
            }
        }
        return new QuestionAdapter(rows);
    }
}
