package org.famen.content.law.parsing;

import java.util.List;
import java.util.stream.Collectors;

/** Finds what is printed between history and body only to come again: the title and the 目录, with or without that word. */
final class PrintedContents {
    private static final int MAX_ENTRY_LENGTH = 60;
    private static final int MAX_TITLE_LINES = 3;

    private PrintedContents() {}

    /** The number of lines from the first one that are not body. */
    static int end(String title, List<Line> lines) {
        int start = endOfTitle(title, lines);
        boolean marked = start < lines.size() && bare(lines.get(start)).equals("目录");
        int first = marked ? start + 1 : start;
        int again = secondBeginning(lines, first, marked);
        return again > 0 ? again : first;
    }

    /** A title that is printed once more, over up to three lines. */
    private static int endOfTitle(String title, List<Line> lines) {
        for (int end = 1; end <= Math.min(MAX_TITLE_LINES, lines.size()); end++) {
            String words =
                    lines.subList(0, end).stream().map(PrintedContents::bare).collect(Collectors.joining());
            if (words.equals(Labels.compact(title))) {
                return end;
            }
        }
        return 0;
    }

    /** Where the first entry comes again, which is where the body begins; 0 when it does not. */
    private static int secondBeginning(List<Line> lines, int first, boolean marked) {
        for (int i = first; i < lines.size() && isEntry(lines.get(i), marked); i++) {
            if (i > first && comesAgain(bare(lines.get(first)), bare(lines.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isEntry(Line line, boolean marked) {
        String words = line.words();
        if (line instanceof Line.Table) {
            return false;
        }
        return marked
                ? words.length() <= MAX_ENTRY_LENGTH && Labels.article(words).isEmpty()
                : Labels.isPlainDivision(words)
                        || (line instanceof Line.Heading
                                && Labels.division(words).isPresent());
    }

    /** 第一章总则 comes again as such or as 总则, and may be the first of several entries on one line. */
    private static boolean comesAgain(String entry, String line) {
        return entry.startsWith(line)
                || Labels.division(entry)
                        .filter(division -> division.title().equals(line))
                        .isPresent();
    }

    private static String bare(Line line) {
        return Labels.compact(line.words());
    }
}
