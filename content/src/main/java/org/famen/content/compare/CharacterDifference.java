package org.famen.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.compare.WordChanges.Kind;
import org.famen.content.compare.WordChanges.Piece;

/** The difference of two texts by characters, or by lines where both are so long that characters would take minutes. */
final class CharacterDifference {
    /** Product of the lengths; annexes with tables of a hundred thousand characters exist. */
    private static final long LARGEST = 36_000_000;

    private CharacterDifference() {}

    static List<Piece> between(String older, String newer) {
        boolean byLines = (long) older.length() * newer.length() > LARGEST;
        List<String> from = units(older, byLines);
        List<String> to = units(newer, byLines);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(pieces, Kind.KEPT, from.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, from.subList(at, from.size()));
        return pieces;
    }

    private static List<String> units(String text, boolean byLines) {
        return byLines
                ? List.of(text.split("(?<=\n)"))
                : text.codePoints().mapToObj(Character::toString).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> units) {
        if (!units.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", units)));
        }
    }
}
