package org.famen.content.law.parsing;

import java.util.List;
import org.famen.content.law.Block;

/** A line of a law text after its file format (Markdown, DOCX, plain text) has been taken off. */
public sealed interface Line {

    /** Line in the source file, from 1. */
    int number();

    /** The words of the line; those of a table one row a line, cells joined by a tab. */
    String words();

    /** @param depth as the format marks it, 1 for the title; 0 where the format marks nothing */
    record Heading(int number, int depth, String text) implements Line {
        @Override
        public String words() {
            return text;
        }
    }

    record Text(int number, String text) implements Line {
        @Override
        public String words() {
            return text;
        }
    }

    record Table(int number, List<List<String>> rows, boolean hasHead) implements Line {
        @Override
        public String words() {
            return new Block.Table(number, rows, hasHead).text();
        }
    }
}
