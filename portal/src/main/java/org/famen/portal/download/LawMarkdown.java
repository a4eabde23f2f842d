package org.famen.portal.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartEndDocument;
import org.famen.content.law.Provisions;
import org.famen.portal.library.RepealedPart;

/** A law as Markdown (CommonMark with tables), readable as it is. */
final class LawMarkdown {
    private LawMarkdown() {}

    static String of(Excerpt excerpt, String origin) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("# " + escape(excerpt.view().law().title()));
        paragraphs.add(escape(Imprint.facts(excerpt.view())));
        List<String> open = List.of();
        for (ArticleDocument provision : excerpt.provisions()) {
            List<String> headings = provision.divisions();
            List<String> begun = Provisions.begun(open, headings);
            int above = headings.size() - begun.size();
            for (int i = 0; i < begun.size(); i++) {
                paragraphs.add("#".repeat(Math.min(6, 2 + above + i)) + " " + escape(begun.get(i)));
            }
            open = headings;
            String label = provision.label().isEmpty() ? "" : "**" + escape(provision.label()) + "**　";
            for (BlockDocument block : provision.blocks()) {
                Optional<PartEndDocument> end = excerpt.endOf(block);
                paragraphs.add(
                        block.rows().isEmpty()
                                ? label + line(block, end)
                                : (label.isEmpty() ? "" : label + "\n\n") + table(block));
                label = "";
            }
        }
        paragraphs.add("---");
        paragraphs.add(escape(origin));
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** What is void is struck (as GitHub's Markdown does) and says so in words. */
    private static String line(BlockDocument block, Optional<PartEndDocument> end) {
        String text = escape(block.label() + block.text());
        return end.map(it -> "~~" + text + "~~（" + RepealedPart.words(it) + "）").orElse(text);
    }

    private static String table(BlockDocument table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>(table.rows());
        lines.add(row(table.hasHead() ? rows.removeFirst() : List.of(), columns));
        lines.add("|" + " --- |".repeat(columns));
        rows.forEach(row -> lines.add(row(row, columns)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells, int columns) {
        return "|"
                + IntStream.range(0, columns)
                        .mapToObj(i -> i < cells.size() ? escape(cells.get(i)) : "")
                        .collect(Collectors.joining(" | ", " ", " |"));
    }

    /** What Markdown or HTML would take for markup is text. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
                .replaceAll("^(\\d*)([-+.)])", "$1\\\\$2")
                .replace("\n", " ");
    }
}
