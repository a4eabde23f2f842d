package org.famen.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.compare.WordChanges.Kind;
import org.famen.content.compare.WordChanges.Piece;

/** The difference of two texts by words, or by lines where both are so long that words would take minutes. */
final class WordDifference {
    /** Product of the lengths in characters; annexes with tables of a hundred thousand characters exist. */
    private static final long LARGEST = 144_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    static List<Piece> between(String older, String newer) {
        boolean byLines = (long) older.length() * newer.length() > LARGEST;
        List<String> from = units(older, byLines);
        List<String> to = units(newer, byLines);
        var difference = new WordDifference();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int begin = delta.getSource().getPosition();
            difference.add(Kind.KEPT, from.subList(at, begin));
            difference.change(delta.getSource().getLines(), delta.getTarget().getLines());
            at = begin + delta.getSource().size();
        }
        difference.add(Kind.KEPT, from.subList(at, from.size()));
        return difference.pieces;
    }

    private static List<String> units(String text, boolean byLines) {
        return byLines ? List.of(text.split("(?<=\n)")) : Words.of(text);
    }

    /**
     * The same characters can be cut into words in two ways, as what stands beside them decides. What both texts have in front or
     * behind, up to where a word ends in both, has not changed.
     */
    private void change(List<String> from, List<String> to) {
        Shared front = Shared.front(from, to);
        List<String> older = from.subList(front.older(), from.size());
        List<String> newer = to.subList(front.newer(), to.size());
        Shared back = Shared.front(reversed(older), reversed(newer));
        add(Kind.KEPT, from.subList(0, front.older()));
        add(Kind.REMOVED, older.subList(0, older.size() - back.older()));
        add(Kind.ADDED, newer.subList(0, newer.size() - back.newer()));
        add(Kind.KEPT, older.subList(older.size() - back.older(), older.size()));
    }

    private static List<String> reversed(List<String> units) {
        return units.reversed().stream()
                .map(unit -> new StringBuilder(unit).reverse().toString())
                .toList();
    }

    private void add(Kind kind, List<String> units) {
        if (!units.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", units)));
        }
    }

    /** How many units of both make up the longest begin of the same characters. */
    private record Shared(int older, int newer) {
        static Shared front(List<String> older, List<String> newer) {
            String left = String.join("", older);
            String right = String.join("", newer);
            int same = 0;
            while (same < left.length() && same < right.length() && left.charAt(same) == right.charAt(same)) {
                same++;
            }
            var longest = new Shared(0, 0);
            int newerUnits = 0;
            int newerEnd = 0;
            int olderEnd = 0;
            for (int olderUnits = 1; olderUnits <= older.size(); olderUnits++) {
                olderEnd += older.get(olderUnits - 1).length();
                while (newerEnd < olderEnd && newerUnits < newer.size()) {
                    newerEnd += newer.get(newerUnits++).length();
                }
                if (olderEnd <= same && olderEnd == newerEnd) {
                    longest = new Shared(olderUnits, newerUnits);
                }
            }
            return longest;
        }
    }
}
