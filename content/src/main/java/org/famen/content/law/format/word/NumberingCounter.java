package org.famen.content.law.format.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the paragraphs of one list of Word and writes their numbers.
 *
 * <p>Level 0 is the outermost one; a paragraph of a level begins all deeper levels anew.
 */
final class NumberingCounter {
    /**
     * One level of a list.
     *
     * @param text with {@code %1} for the number of the outermost level, {@code %2} for the next
     * @param isLegal whether numbers of outer levels are written in Arabic digits
     */
    record Level(int start, String format, String text, boolean isLegal) {
        Level startingAt(int newStart) {
            return new Level(newStart, format, text, isLegal);
        }
    }

    private final List<Level> levels;
    private final List<Integer> counts = new ArrayList<>();

    NumberingCounter(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    /** The number of the next paragraph at that level, such as 第三条; empty for a level that writes none. */
    String next(int depth) {
        if (depth < 0 || depth >= levels.size()) {
            return "";
        }
        while (counts.size() <= depth) {
            int start = levels.get(counts.size()).start();
            counts.add(counts.size() < depth ? start : start - 1);
        }
        counts.set(depth, counts.get(depth) + 1);
        counts.subList(depth + 1, counts.size()).clear();
        String text = levels.get(depth).text();
        for (int level = 0; level <= depth; level++) {
            String format = level < depth && levels.get(depth).isLegal()
                    ? "decimal"
                    : levels.get(level).format();
            text = text.replace("%" + (level + 1), NumberFormat.write(counts.get(level), format));
        }
        return levels.get(depth).format().equals("bullet") ? "" : text;
    }
}
