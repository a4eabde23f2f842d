package org.famen.content.ranking.embedding;

import java.util.Optional;

/** Says where the meaning of a text lies. */
@FunctionalInterface
public interface TextEncoder extends AutoCloseable {
    /** Where no model is to be used, or can be: the ranking then goes by words. */
    TextEncoder NONE = text -> Optional.empty();

    /** @return of length 1 with {@link SentenceEncoder#DIMENSIONS} numbers; empty where there is no model */
    Optional<float[]> encode(String text);

    /** Gives back the model's memory. */
    @Override
    default void close() {}
}
