package org.famen.content.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.famen.content.law.PartialRepeal;

/** Which lines of an article were ended, each line by the earliest that did. */
public final class PartialRepeals {
    private PartialRepeals() {}

    /** The same blocks; those that one of the ends concerns say so. */
    public static List<BlockDocument> mark(List<BlockDocument> blocks, List<PartialRepeal> ends) {
        List<BlockDocument> marked = new ArrayList<>(blocks);
        for (PartialRepeal end : ends) {
            for (int line : lines(blocks, end)) {
                if (marked.get(line).end() == null) {
                    marked.set(line, marked.get(line).ended(PartEndDocument.of(end)));
                }
            }
        }
        return List.copyOf(marked);
    }

    private static Set<Integer> lines(List<BlockDocument> blocks, PartialRepeal end) {
        return end.isWholeArticle() ? all(blocks) : CitedLines.of(blocks, end.paragraph(), end.item());
    }

    private static Set<Integer> all(List<BlockDocument> blocks) {
        return Set.copyOf(IntStream.range(0, blocks.size()).boxed().toList());
    }

    /**
     * Whether all of a part of an article is void on a day.
     *
     * @param paragraph from 1; 0 for the whole article, or for an item of its only list
     * @param item from 1; 0 for the whole paragraph
     */
    public static boolean isVoid(List<BlockDocument> blocks, int paragraph, int item, LocalDate day) {
        Set<Integer> lines = paragraph == 0 && item == 0 ? all(blocks) : CitedLines.of(blocks, paragraph, item);
        return !lines.isEmpty()
                && lines.stream().map(line -> blocks.get(line).end()).allMatch(end -> end != null && end.holdsOn(day));
    }

    /** What is void of an article on a day, each part once; empty for nearly every article. */
    public static List<PartEndDocument> on(LocalDate day, List<BlockDocument> blocks) {
        return blocks.stream()
                .map(BlockDocument::end)
                .filter(Objects::nonNull)
                .filter(end -> end.holdsOn(day))
                .distinct()
                .toList();
    }
}
