package org.famen.content.law;

import java.util.List;

/** What an article or section is made of, in the order of the text. */
public sealed interface Block {

    /** Line of the source file where the block begins, from 1. */
    int line();

    /** The words, without the label; cells of a table are joined by a tab, rows by a line break. */
    String text();

    /** 款: a line of the article of its own. */
    record Paragraph(int line, String text) implements Block {}

    /**
     * 项 or 目: a numbered line.
     *
     * @param label as printed, such as （二） or 3.
     * @param depth 1 for 项, 2 for 目
     */
    record Item(int line, String label, int depth, String text) implements Block {}

    /** A table kept as a table. The first row is the head where the source says so. */
    record Table(int line, List<List<String>> rows, boolean hasHead) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return String.join(
                    "\n", rows.stream().map(row -> String.join("\t", row)).toList());
        }
    }
}
