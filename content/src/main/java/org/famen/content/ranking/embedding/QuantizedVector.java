package org.famen.content.ranking.embedding;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A vector of an {@link Embedding} as it lies in the index: one byte a number.
 *
 * @param bytes {@link Embedding#DIMENSIONS} of them
 */
public record QuantizedVector(byte[] bytes) {
    public QuantizedVector {
        requireNonNull(bytes, "bytes is null");
    }

    /** @param unit a vector of length 1 */
    public static QuantizedVector of(float[] unit) {
        byte[] bytes = new byte[unit.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(unit[i] * Byte.MAX_VALUE);
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

    public List<Integer> numbers() {
        return IntStream.range(0, bytes.length).mapToObj(i -> (int) bytes[i]).toList();
    }

    /** The vector at length 1, but for what the bytes have rounded off. */
    public float[] unit() {
        float[] unit = new float[bytes.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = bytes[i] / (float) Byte.MAX_VALUE;
        }
        return unit;
    }

    /** Cosine with a vector of length 1: 1 for the same, 0 for nothing in common. */
    public float cosine(float[] unit) {
        float dot = 0;
        for (int i = 0; i < bytes.length; i++) {
            dot += bytes[i] * unit[i];
        }
        return dot / Byte.MAX_VALUE;
    }
}
