package org.famen.content.ranking.model;

import java.util.Arrays;

/**
 * Which texts have a gram, and a number for each, packed: 8 bytes for each of them and 8 for a gram, in a quarter of what
 * objects would take. A gram is one or two UTF-16 units, as {@link org.famen.content.ranking.embedding.Grams} cuts them.
 */
final class GramPostings {
    private final int[] grams;
    /** Where the texts of each gram begin; behind the last one, how many there are. */
    private final int[] starts;

    private final int[] texts;
    private final float[] values;

    private GramPostings(int[] grams, int[] starts, int[] texts, float[] values) {
        this.grams = grams;
        this.starts = starts;
        this.texts = texts;
        this.values = values;
    }

    /** How many grams there are. */
    int size() {
        return grams.length;
    }

    /** Place of a gram, from 0; below 0 where no text has it. */
    int find(String gram) {
        return Arrays.binarySearch(grams, number(gram));
    }

    /** How many texts have the gram at a place; none where the place is below 0. */
    int texts(int place) {
        return place < 0 ? 0 : starts[place + 1] - starts[place];
    }

    /** @param i from 0, below {@link #texts(int)} of the place */
    int text(int place, int i) {
        return texts[starts[place] + i];
    }

    float value(int place, int i) {
        return values[starts[place] + i];
    }

    private static int number(String gram) {
        return gram.length() == 1 ? gram.charAt(0) : gram.charAt(0) << Character.SIZE | gram.charAt(1);
    }

    /** Takes what texts have, gram by gram in any order; the texts of one gram keep the order in which they came. */
    static final class Builder {
        private int[] grams = new int[1024];
        private int[] texts = new int[1024];
        private float[] values = new float[1024];
        private int size;

        void add(String gram, int text, float value) {
            if (size == grams.length) {
                grams = Arrays.copyOf(grams, size * 2);
                texts = Arrays.copyOf(texts, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            grams[size] = number(gram);
            texts[size] = text;
            values[size] = value;
            size++;
        }

        GramPostings build() {
            long[] order = new long[size];
            Arrays.setAll(order, i -> (long) grams[i] << Integer.SIZE | i);
            Arrays.sort(order);
            int[] keys = new int[size];
            int[] starts = new int[size + 1];
            int[] sortedTexts = new int[size];
            float[] sortedValues = new float[size];
            int last = -1;
            for (int i = 0; i < size; i++) {
                int from = (int) order[i];
                if (last < 0 || keys[last] != grams[from]) {
                    last++;
                    keys[last] = grams[from];
                    starts[last] = i;
                }
                sortedTexts[i] = texts[from];
                sortedValues[i] = values[from];
            }
            starts[last + 1] = size;
            return new GramPostings(
                    Arrays.copyOf(keys, last + 1), Arrays.copyOf(starts, last + 2), sortedTexts, sortedValues);
        }
    }
}
