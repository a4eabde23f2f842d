package org.famen.content.index;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.famen.content.numeral.ChineseNumeral;

/** Finds the 款 and 项 of an article among its lines. */
public final class CitedLines {
    private CitedLines() {}

    /**
     * @param paragraph 款 from 1; 0 when none is named, so that the first item of that number counts
     * @param item 项 from 1; 0 when none is named
     * @return places of the lines from 0; empty when nothing is named, or the article has no such part
     */
    public static Set<Integer> of(List<BlockDocument> blocks, int paragraph, int item) {
        Set<Integer> lines = new TreeSet<>();
        int inParagraph = 0;
        boolean inItem = false;
        for (int line = 0; line < blocks.size() && (paragraph > 0 || item > 0); line++) {
            BlockDocument block = blocks.get(line);
            if (block.kind().equals("paragraph")) {
                inParagraph++;
                inItem = false;
            } else if (block.kind().equals("item")) {
                boolean firstOne = paragraph > 0 || lines.isEmpty();
                inItem = item > 0 && firstOne && number(block.label()).orElse(0) == item;
            }
            if ((paragraph == 0 || inParagraph == paragraph) && (item == 0 || inItem)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** （二） is 2. */
    private static OptionalInt number(String label) {
        return ChineseNumeral.parse(label.replaceAll("[^零〇一二三四五六七八九十百0-9]", ""));
    }
}
