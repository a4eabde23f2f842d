package org.famen.content.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts in pieces: kept, removed, added. Pieces are whole words and runs that can be read: what is kept between two changes
 * must be longer than a word, or begin or end at a punctuation mark, to stand as kept.
 *
 * @param pieces in the order of reading; a removed piece stands before the added one that takes its place
 */
public record WordChanges(List<Piece> pieces) {
    public WordChanges {
        pieces = List.copyOf(pieces);
    }

    /** What happened to words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** @param text never empty; may hold line breaks */
    public record Piece(Kind kind, String text) {}

    public static WordChanges between(String older, String newer) {
        return new WordChanges(ReadableRuns.of(WordDifference.between(older, newer)));
    }

    /** The older text with what was removed from it. */
    public List<Piece> older() {
        return without(Kind.ADDED);
    }

    /** The newer text with what was added to it. */
    public List<Piece> newer() {
        return without(Kind.REMOVED);
    }

    private List<Piece> without(Kind kind) {
        List<Piece> left = new ArrayList<>();
        pieces.stream().filter(piece -> piece.kind() != kind).forEach(left::add);
        return left;
    }

    /** A piece may run over several lines; each of them gets its part. */
    public static List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Piece(piece.kind(), parts[i]));
                }
            }
        }
        lines.add(List.copyOf(line));
        lines.removeIf(List::isEmpty);
        return lines;
    }
}
