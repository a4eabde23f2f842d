package org.famen.content.ranking.model;

import java.util.Arrays;

/** Sorts numbers without boxing them: a question is ranked by some forty of them for each of its candidates. */
final class Descending {
    private Descending() {}

    /** Indices of the values, highest value first; equals stay in the order in which they are given. */
    static int[] order(float[] values) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits(values[i]);
            // Bits of negative floats count backwards; with these turned over, integers compare as the floats do.
            int ascending = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
            keys[i] = (long) ~ascending << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) keys[place];
        }
        return order;
    }
}
