package org.famen.content.ranking.embedding;

import java.util.Map;

/**
 * The row of each known gram, found without making a string of it: a gram has at most three UTF-16 units, which 48 bits
 * hold. A load looks up some hundred million of them.
 */
final class GramTable {
    static final int UNKNOWN = -1;
    private static final long NONE = 0;

    /** Spreads grams over the places: 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String[] grams;
    private final long[] keys;
    private final int[] rows;
    private final int shift;

    /** @param known gram to row, from 0 without gaps */
    GramTable(Map<String, Integer> known) {
        int bits = Math.max(2, 64 - Long.numberOfLeadingZeros(2L * known.size()));
        grams = new String[known.size()];
        keys = new long[1 << bits];
        rows = new int[1 << bits];
        shift = 64 - bits;
        known.forEach(this::put);
    }

    /** The grams by their rows. */
    String[] grams() {
        return grams.clone();
    }

    int row(String gram) {
        return gram.length() > Grams.MAX_LENGTH ? UNKNOWN : row(gram, 0, gram.length());
    }

    /** @return {@link #UNKNOWN} where there is none */
    int row(String text, int from, int length) {
        long key = key(text, from, length);
        for (int place = place(key); keys[place] != NONE; place = next(place)) {
            if (keys[place] == key) {
                return rows[place];
            }
        }
        return UNKNOWN;
    }

    private void put(String gram, int row) {
        if (gram.isEmpty() || gram.length() > Grams.MAX_LENGTH) {
            throw new IllegalArgumentException("no gram: " + gram);
        }
        long key = key(gram, 0, gram.length());
        int place = place(key);
        while (keys[place] != NONE) {
            place = next(place);
        }
        keys[place] = key;
        rows[place] = row;
        grams[row] = gram;
    }

    private static long key(String text, int from, int length) {
        long key = NONE;
        for (int i = from; i < from + length; i++) {
            key = key << Character.SIZE | text.charAt(i);
        }
        return key;
    }

    private int place(long key) {
        return (int) (key * SPREAD >>> shift);
    }

    private int next(int place) {
        return place + 1 & keys.length - 1;
    }
}
