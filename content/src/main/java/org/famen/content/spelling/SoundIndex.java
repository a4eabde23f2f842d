package org.famen.content.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.BiConsumer;

/** Words in the order of their sounds, in which each further character narrows a range. */
final class SoundIndex {
    private final String[] sounds;
    private final String[] words;

    SoundIndex(Collection<String> vocabulary) {
        record Entry(String sound, String word) {}
        Entry[] entries = vocabulary.stream()
                .map(word -> new Entry(Sounds.ofWord(word), word))
                .filter(entry -> entry.sound().length() == entry.word().length())
                .sorted(Comparator.comparing(Entry::sound))
                .toArray(Entry[]::new);
        sounds = Arrays.stream(entries).map(Entry::sound).toArray(String[]::new);
        words = Arrays.stream(entries).map(Entry::word).toArray(String[]::new);
    }

    /**
     * All words that sound like the characters from a place on, whichever way these can be read.
     *
     * @param found gets where the piece ends and the word
     */
    void lookUp(String text, int start, BiConsumer<Integer, String> found) {
        narrow(text, start, 0, 0, sounds.length, found);
    }

    private void narrow(String text, int start, int length, int from, int to, BiConsumer<Integer, String> found) {
        for (int at = from; at < to && sounds[at].length() == length; at++) {
            found.accept(start + length, words[at]);
        }
        if (start + length == text.length()) {
            return;
        }
        for (char reading : Sounds.of(text.charAt(start + length))) {
            int first = bound(length, reading, from, to);
            int behind = bound(length, (char) (reading + 1), first, to);
            if (first < behind) {
                narrow(text, start, length + 1, first, behind, found);
            }
        }
    }

    /** First place in a range whose sound has at least that syllable next; shorter ones stand before. */
    private int bound(int length, char syllable, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String sound = sounds[middle];
            if (sound.length() <= length || sound.charAt(length) < syllable) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
