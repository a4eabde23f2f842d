package org.famen.content.ranking.embedding;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A vector of length 1 as it lies in the index and in files: one byte a number.
 *
 * @param bytes one a dimension
 */
public record QuantizedVector(byte[] bytes) {
    /** The numbers of {@link SentenceEncoder} go up to 0.41, measured on 55,000 provisions. */
    private static final float SCALE = 300;

    public QuantizedVector {
        requireNonNull(bytes, "bytes is null");
    }

    /** @param unit a vector of length 1 */
    public static QuantizedVector of(float[] unit) {
        byte[] bytes = new byte[unit.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(unit[i] * SCALE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return new QuantizedVector(bytes);
    }

    public static QuantizedVector ofBase64(String text) {
        return new QuantizedVector(Base64.getDecoder().decode(text));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The product with a vector of as many numbers. Four sums, as in {@link Vectors#dot}. */
    public float dot(float[] vector) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < bytes.length; i += 4) {
            first += bytes[i] * vector[i];
            second += bytes[i + 1] * vector[i + 1];
            third += bytes[i + 2] * vector[i + 2];
            fourth += bytes[i + 3] * vector[i + 3];
        }
        for (; i < bytes.length; i++) {
            first += bytes[i] * vector[i];
        }
        return first + second + third + fourth;
    }

    /** Of the bytes, at least 1: what was never encoded is near to nothing. */
    public float length() {
        int squares = 0;
        for (byte number : bytes) {
            squares += number * number;
        }
        return (float) Math.max(1, Math.sqrt(squares));
    }

    /** The vector at length 1, but for what the bytes have rounded off. */
    public float[] unit() {
        float[] numbers = new float[bytes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes[i];
        }
        return Vectors.unit(numbers);
    }
}
