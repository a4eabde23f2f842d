package org.famen.content.ranking.embedding;

/** The vectors of an {@link Embedding}'s grams, {@link Embedding#DIMENSIONS} numbers each. */
sealed interface GramVectors permits TrainableVectors, PackedVectors {
    int size();

    float[] vector(int row);

    /** Adds a row to a sum, so many times as its weight says. */
    void add(int row, float weight, float[] sum);
}
