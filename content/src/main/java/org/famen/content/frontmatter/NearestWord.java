package org.famen.content.frontmatter;

import java.util.Collection;
import java.util.Optional;

/** Proposes what an editor may have meant. */
public final class NearestWord {
    private NearestWord() {}

    /**
     * The allowed word that needs the fewest changes; the first one on a tie. Empty when none is near: more than half of
     * the characters would change, and the written word is no abbreviation (律所 for 律师事务所) either.
     */
    public static Optional<String> find(String written, Collection<String> allowed) {
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : allowed) {
            int changes = distance(written, word);
            boolean near = changes <= Math.max(written.length(), word.length()) / 2 || abbreviates(written, word);
            if (near && changes < fewest) {
                nearest = word;
                fewest = changes;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean abbreviates(String written, String word) {
        int matched = 0;
        for (int i = 0; i < word.length() && matched < written.length(); i++) {
            if (word.charAt(i) == written.charAt(matched)) {
                matched++;
            }
        }
        return written.length() > 1 && matched == written.length();
    }

    /** Levenshtein distance in UTF-16 units. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
