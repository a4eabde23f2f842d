package org.famen.portal.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartEndDocument;
import org.jspecify.annotations.Nullable;

/**
 * A block of a provision in which the words that speak of other provisions are links.
 *
 * @param pieces of its text in their order; one for the whole text where nothing is linked
 * @param end that it is void on the day that is shown; null for nearly every block
 */
public record LinkedBlock(
        BlockDocument block, List<Piece> pieces, @Nullable PartEndDocument end) {
    public LinkedBlock {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words.
     *
     * @param link null where they speak of nothing
     * @param later whether the link leads to a later text than the words mean
     */
    public record Piece(String text, @Nullable String link, boolean later) {}

    /** Words that speak of something, by their place in the text. */
    record Place(int start, int end, String link, boolean later) {}

    /** A block in which nothing is linked. */
    public static LinkedBlock plain(BlockDocument block, LocalDate day) {
        return of(block, List.of(), day);
    }

    /**
     * @param places in the order of the text; those that overlap an earlier one, or do not fit the text, are left out
     * @param day that is shown
     */
    static LinkedBlock of(BlockDocument block, List<Place> places, LocalDate day) {
        String text = block.text();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Place place : places) {
            if (place.start() >= at && place.end() > place.start() && place.end() <= text.length()) {
                add(pieces, new Piece(text.substring(at, place.start()), null, false));
                add(pieces, new Piece(text.substring(place.start(), place.end()), place.link(), place.later()));
                at = place.end();
            }
        }
        add(pieces, new Piece(text.substring(at), null, false));
        PartEndDocument end = block.end();
        return new LinkedBlock(block, pieces, end != null && end.holdsOn(day) ? end : null);
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }
}
