package org.famen.content.pastedtext;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation held against the stretch of a text that comes nearest to it: the fewest letters to change, add or take away, where
 * what stands before and behind that stretch costs nothing.
 *
 * @param distance letters that differ
 * @param pieces of both, in their order
 */
public record Alignment(int distance, List<Piece> pieces) {
    public Alignment {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words that are the same in both, or what stands in each where they differ.
     *
     * @param quoted as in the quotation; empty where it leaves something out
     * @param printed as in the text; empty where the quotation adds something
     */
    public record Piece(boolean same, String quoted, String printed) {
        public Piece {
            requireNonNull(quoted, "quoted is null");
            requireNonNull(printed, "printed is null");
        }
    }

    static Alignment of(NormalizedText quotation, NormalizedText text) {
        String quoted = quotation.letters();
        String printed = text.letters();
        int[][] costs = costs(quoted, printed);
        int end = 0;
        for (int j = 1; j <= printed.length(); j++) {
            end = costs[quoted.length()][j] < costs[quoted.length()][end] ? j : end;
        }
        return new Alignment(costs[quoted.length()][end], pieces(quotation, text, costs, end));
    }

    private static int[][] costs(String quoted, String printed) {
        int[][] costs = new int[quoted.length() + 1][printed.length() + 1];
        for (int i = 1; i <= quoted.length(); i++) {
            costs[i][0] = i;
            for (int j = 1; j <= printed.length(); j++) {
                int changed = costs[i - 1][j - 1] + (quoted.charAt(i - 1) == printed.charAt(j - 1) ? 0 : 1);
                costs[i][j] = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
            }
        }
        return costs;
    }

    /** Back from the end; runs of the same kind become one piece. */
    private static List<Piece> pieces(NormalizedText quotation, NormalizedText text, int[][] costs, int end) {
        List<Piece> pieces = new ArrayList<>();
        int i = quotation.letters().length();
        int j = end;
        while (i > 0) {
            int fromI = i;
            int fromJ = j;
            boolean same = isSame(quotation, text, costs, i, j);
            while (i > 0 && isSame(quotation, text, costs, i, j) == same) {
                if (same || isChange(costs, i, j)) {
                    i--;
                    j--;
                } else if (costs[i][j] == costs[i - 1][j] + 1) {
                    i--;
                } else {
                    j--;
                }
            }
            pieces.addFirst(new Piece(same, quotation.original(i, fromI), text.original(j, fromJ)));
        }
        return pieces;
    }

    private static boolean isSame(NormalizedText quotation, NormalizedText text, int[][] costs, int i, int j) {
        return j > 0
                && costs[i][j] == costs[i - 1][j - 1]
                && quotation.letters().charAt(i - 1) == text.letters().charAt(j - 1);
    }

    private static boolean isChange(int[][] costs, int i, int j) {
        return j > 0 && costs[i][j] == costs[i - 1][j - 1] + 1;
    }
}
