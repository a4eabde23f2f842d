package org.famen.content.spelling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words from which a piece of text differs by one character: exchanged, missing, too many, or swapped with its neighbour.
 * Two such strings become equal when one character is left out of each (Garbe's symmetric deletion).
 */
final class NearIndex {
    static final int MIN_LENGTH = 3;
    static final int MAX_LENGTH = 12;

    private final Map<String, List<String>> byRemainder = new HashMap<>();

    NearIndex(Collection<String> vocabulary) {
        vocabulary.stream()
                .filter(word -> word.length() >= MIN_LENGTH && word.length() <= MAX_LENGTH)
                .forEach(word ->
                        remainders(word, remainder -> byRemainder.merge(remainder, List.of(word), NearIndex::joined)));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The words near a piece, itself left out. */
    Set<String> near(String piece) {
        Set<String> words = new LinkedHashSet<>();
        remainders(piece, remainder -> words.addAll(byRemainder.getOrDefault(remainder, List.of())));
        words.removeIf(word -> word.equals(piece) || !isOneStep(piece, word));
        return words;
    }

    private static void remainders(String word, Consumer<String> each) {
        each.accept(word);
        for (int place = 0; place < word.length(); place++) {
            each.accept(word.substring(0, place) + word.substring(place + 1));
        }
    }

    private static boolean isOneStep(String piece, String word) {
        int same = 0;
        while (same < Math.min(piece.length(), word.length()) && piece.charAt(same) == word.charAt(same)) {
            same++;
        }
        String restOfPiece = piece.substring(same);
        String restOfWord = word.substring(same);
        return switch (piece.length() - word.length()) {
            case -1 -> restOfWord.substring(1).equals(restOfPiece);
            case 1 -> restOfPiece.substring(1).equals(restOfWord);
            case 0 ->
                restOfPiece.substring(1).equals(restOfWord.substring(1))
                        || restOfPiece.length() > 1
                                && restOfPiece.charAt(0) == restOfWord.charAt(1)
                                && restOfPiece.charAt(1) == restOfWord.charAt(0)
                                && restOfPiece.substring(2).equals(restOfWord.substring(2));
            default -> false;
        };
    }
}
