package org.famen.content.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.famen.content.compare.WordChanges.Kind;
import org.famen.content.compare.WordChanges.Piece;

/**
 * Joins changes that stand so close that a reader would see confetti: what is kept between them counts as changed when it is
 * shorter than a word and the changes around it are longer. The rule is that of the semantic cleanup of diff-match-patch by
 * Neil Fraser, with a lower bound for Chinese, where a word has two characters.
 */
final class ReadableRuns {
    private static final int WORD = 2;
    private static final Pattern MARK = Pattern.compile("[，。；：、！？“”《》（）\\s]");

    private ReadableRuns() {}

    static List<Piece> of(List<Piece> pieces) {
        List<Piece> joined = pieces;
        List<Piece> before;
        do {
            before = joined;
            joined = pass(before);
        } while (!joined.equals(before));
        return joined;
    }

    private static List<Piece> pass(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case KEPT -> {
                    boolean between = removed.length() + added.length() > 0 && i + 1 < pieces.size();
                    int left = Math.max(removed.length(), added.length());
                    if (between && isLost(piece.text(), left, changedBehind(pieces, i))) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        flush(joined, removed, added);
                        joined.add(piece);
                    }
                }
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static boolean isLost(String kept, int left, int right) {
        int length = MARK.matcher(kept).replaceAll("").length();
        if (kept.indexOf('\n') >= 0) {
            return false;
        }
        return length < WORD || (length <= left && length <= right);
    }

    private static int changedBehind(List<Piece> pieces, int kept) {
        int removed = 0;
        int added = 0;
        for (int i = kept + 1; i < pieces.size() && pieces.get(i).kind() != Kind.KEPT; i++) {
            if (pieces.get(i).kind() == Kind.REMOVED) {
                removed += pieces.get(i).text().length();
            } else {
                added += pieces.get(i).text().length();
            }
        }
        return Math.max(removed, added);
    }

    private static void flush(List<Piece> joined, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            joined.add(new Piece(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Piece(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
