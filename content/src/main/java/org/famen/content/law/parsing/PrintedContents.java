package org.famen.content.law.parsing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what is printed between history and body only to come again: the title and the 目录, with or without that word. */
final class PrintedContents {
    private static final int MAX_ENTRY_LENGTH = 60;
    private static final int MAX_TITLE_LINES = 3;
    private static final Pattern SENTENCE = Pattern.compile("[。；]|[：，]$");

    private PrintedContents() {}

    /** The number of lines from the first one that are not body. */
    static int end(String title, List<Line> lines) {
        int start = endOfTitle(title, lines);
        boolean marked =
                start < lines.size() && Labels.isContents(lines.get(start).words());
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
        for (int i = first; i < lines.size(); i++) {
            if (i > first && comesAgain(lines.get(first), lines.get(i))) {
                return i;
            }
            if (!isEntry(lines.get(i), marked)) {
                return 0;
            }
        }
        return 0;
    }

    /** What stands in a 目录: headings, and in some the articles with their headings; never a sentence. */
    private static boolean isEntry(Line line, boolean marked) {
        String words = line.words();
        if (line instanceof Line.Table || SENTENCE.matcher(words).find()) {
            return false;
        }
        if (marked) {
            return words.length() <= MAX_ENTRY_LENGTH;
        }
        return Labels.isPlainDivision(words)
                || ArticleLabel.of(words).isPresent()
                || (line instanceof Line.Heading && Labels.division(words).isPresent());
    }

    /**
     * 第一章总则 comes again as such or as 总则, and may be the first of several entries on one line; an article comes again
     * under its number.
     */
    private static boolean comesAgain(Line entry, Line line) {
        String bare = bare(line);
        return bare(entry).startsWith(bare)
                || Labels.division(bare(entry))
                        .filter(division -> division.title().equals(bare))
                        .isPresent()
                || (isFirstArticle(entry) && isFirstArticle(line));
    }

    private static boolean isFirstArticle(Line line) {
        return ArticleLabel.of(line.words())
                .filter(label -> label.number().main() == 1 && label.number().sub() == 0)
                .isPresent();
    }

    private static String bare(Line line) {
        return Labels.compact(line.words());
    }
}
