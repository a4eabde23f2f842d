package org.famen.portal.search.results;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage with the words that were looked for marked. Pieces alternate in meaning, not in markup: the page escapes each of
 * them, so nothing in a text can become HTML.
 */
public record Highlighted(List<Piece> pieces) {
    /** Characters that no text holds; see Unicode, private use area. */
    public static final String OPEN = "\ue000";

    public static final String CLOSE = "\ue001";

    public Highlighted {
        pieces = List.copyOf(pieces);
    }

    /** @param marked whether these words were looked for */
    public record Piece(String text, boolean marked) {}

    static Highlighted of(String passage) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < passage.length()) {
            int open = passage.indexOf(OPEN, at);
            if (open < 0) {
                add(pieces, passage.substring(at), false);
                break;
            }
            int close = passage.indexOf(CLOSE, open);
            int end = close < 0 ? passage.length() : close;
            add(pieces, passage.substring(at, open), false);
            add(pieces, passage.substring(open + 1, end), true);
            at = close < 0 ? end : close + 1;
        }
        return new Highlighted(pieces);
    }

    /** Marks that touch become one, because overlapping bigrams are marked one by one. */
    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().marked() == marked) {
            pieces.add(new Piece(pieces.removeLast().text() + text, marked));
            return;
        }
        pieces.add(new Piece(text, marked));
    }

    public String plain() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
