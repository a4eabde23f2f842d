package org.famen.content.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * How likely a Chinese character is behind two others, learned from texts: counts of one, two and three characters,
 * interpolated (Witten and Bell's way with constants for the number of followers). Whatever is no Chinese character ends a run.
 */
public final class CharacterModel {
    /** Stands before and behind a run. */
    static final char EDGE = '^';

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");
    /** So many occurrences of what stands before weigh as much as the shorter context; chosen on sentences in pinyin. */
    private static final double ONE_BEFORE = 5;

    private static final double TWO_BEFORE = 1.5;
    private static final double UNSEEN = 0.01;
    private static final int WIDTH = 16;

    private final Counts single;
    private final Counts pairs;
    private final Counts triples;
    private final double all;

    /** Numbers that were counted, in order, each with how often it was. */
    private record Counts(long[] keys, int[] counts) {
        static Counts of(LongStream numbers) {
            long[] sorted = numbers.sorted().toArray();
            long[] keys = LongStream.of(sorted).distinct().toArray();
            int[] counts = new int[keys.length];
            int place = -1;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    place++;
                }
                counts[place]++;
            }
            return new Counts(keys, counts);
        }

        int of(long key) {
            int place = Arrays.binarySearch(keys, key);
            return place < 0 ? 0 : counts[place];
        }
    }

    /** @param texts of the kind that people type, and of what is published */
    public CharacterModel(Collection<String> texts) {
        char[][] runs = texts.stream()
                .flatMap(text -> RUN.matcher(text).results().map(MatchResult::group))
                .map(run -> (EDGE + run + EDGE).toCharArray())
                .toArray(char[][]::new);
        this.single = Counts.of(keys(runs, 1));
        this.pairs = Counts.of(keys(runs, 2));
        this.triples = Counts.of(keys(runs, 3));
        this.all = Math.max(1, Arrays.stream(single.counts()).asLongStream().sum());
    }

    private static LongStream keys(char[][] runs, int length) {
        return Arrays.stream(runs)
                .flatMapToLong(run ->
                        LongStream.rangeClosed(0, run.length - length).map(start -> key(run, (int) start, length)));
    }

    private static long key(char[] run, int start, int length) {
        long key = 0;
        for (int place = start; place < start + length; place++) {
            key = key << WIDTH | run[place];
        }
        return key;
    }

    /** The characters that were seen. */
    char[] characters() {
        char[] characters = new char[single.keys().length];
        for (int place = 0; place < characters.length; place++) {
            characters[place] = (char) single.keys()[place];
        }
        return characters;
    }

    /** How often a character was seen. */
    int count(char character) {
        return single.of(character);
    }

    /** Natural logarithm of how likely a character follows two others; {@link #EDGE} stands for nothing. */
    double logProbability(char first, char second, char next) {
        long before = (long) first << WIDTH | second;
        double alone = (single.of(next) + UNSEEN) / all;
        double behindOne = interpolated(pairs.of((long) second << WIDTH | next), single.of(second), ONE_BEFORE, alone);
        return Math.log(interpolated(triples.of(before << WIDTH | next), pairs.of(before), TWO_BEFORE, behindOne));
    }

    /**
     * Natural logarithm of how likely the characters are that are seen together with those of a piece.
     *
     * @param run Chinese characters
     * @param start of the piece
     * @param end behind its last character
     */
    double logProbability(String run, int start, int end) {
        double sum = 0;
        for (int place = start; place <= Math.min(run.length(), end + 1); place++) {
            sum += logProbability(at(run, place - 2), at(run, place - 1), at(run, place));
        }
        return sum;
    }

    private static char at(String run, int place) {
        return place < 0 || place >= run.length() ? EDGE : run.charAt(place);
    }

    private static double interpolated(int together, int before, double weight, double shorter) {
        return (together + weight * shorter) / (before + weight);
    }
}
