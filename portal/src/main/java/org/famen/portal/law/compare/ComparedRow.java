package org.famen.portal.law.compare;

import java.util.List;
import org.famen.content.compare.Change;
import org.famen.content.compare.ComparedPair;
import org.famen.content.compare.ComparedText;
import org.famen.content.compare.WordChanges;
import org.famen.content.compare.WordChanges.Kind;
import org.famen.content.compare.WordChanges.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A provision on both sides of a comparison.
 *
 * @param id of the place on the page
 * @param older null for what was inserted
 * @param newer null for what was removed
 */
public record ComparedRow(
        String id,
        Change change,
        @Nullable Side older,
        @Nullable Side newer) {

    /**
     * One side.
     *
     * @param link to the provision in its version
     * @param lines each in pieces, of which some were removed or added
     */
    public record Side(String label, String link, List<List<Piece>> lines) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /** @param links of both versions */
    static ComparedRow of(ComparedPair pair, ComparisonPage.Links links) {
        ComparedText older = pair.older().orElse(null);
        ComparedText newer = pair.newer().orElse(null);
        return new ComparedRow(
                newer != null
                        ? "new-" + newer.address()
                        : "old-" + pair.older().orElseThrow().address(),
                pair.change(),
                older == null ? null : side(older, links.older(older), pieces(pair, older, true)),
                newer == null ? null : side(newer, links.newer(newer), pieces(pair, newer, false)));
    }

    private static Side side(ComparedText text, String link, List<Piece> pieces) {
        return new Side(text.label(), link, WordChanges.lines(pieces));
    }

    private static List<Piece> pieces(ComparedPair pair, ComparedText text, boolean older) {
        return pair.words()
                .map(older ? WordChanges::older : WordChanges::newer)
                .orElseGet(() -> text.text().isEmpty() ? List.of() : List.of(new Piece(Kind.KEPT, text.text())));
    }
}
