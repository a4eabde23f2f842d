package org.famen.content.spelling;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A character that may have been meant in the place of another, whatever the word.
 *
 * @param start of the piece in the text
 * @param written the character with its neighbours
 * @param meant the same with the other character, as long
 * @param gain how much likelier, as a natural logarithm
 */
record MeantCharacter(int start, String written, String meant, double gain) implements Proposal {
    /** Of the pairs that were meant one must be common: two characters stand beside each other somewhere by chance. */
    private static final int COMMON = 10;
    /** A pair that was meant stands in so many more texts than the one that was written. */
    private static final int FAR_MORE = 200;

    @Override
    public Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        places().forEach(place -> {
            questions.add(pair(written, place));
            questions.add(pair(meant, place));
        });
        return questions;
    }

    @Override
    public boolean holds(Map<String, Long> texts) {
        boolean common = false;
        for (int place : places().toArray()) {
            long before = texts.getOrDefault(pair(written, place), 0L);
            long after = texts.getOrDefault(pair(meant, place), 0L);
            if (before * FAR_MORE > after) {
                return false;
            }
            common |= after >= COMMON;
        }
        return common;
    }

    private IntStream places() {
        return IntStream.range(0, written.length() - 1);
    }

    private static String pair(String piece, int place) {
        return piece.substring(place, place + 2);
    }
}
