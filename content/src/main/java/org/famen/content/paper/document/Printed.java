package org.famen.content.paper.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.paper.Part;

/** A part of a finished document. */
public sealed interface Printed {
    /** All that stands in it, a line each. */
    Stream<String> texts();

    record Text(Part.Look look, String text) implements Printed {
        public Text {
            requireNonNull(look, "look is null");
            requireNonNull(text, "text is null");
        }

        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /** Who signs, and the day below, both by hand. */
    record Signature(List<String> signers) implements Printed {
        public Signature {
            signers = List.copyOf(signers);
        }

        @Override
        public Stream<String> texts() {
            return signers.stream();
        }
    }

    record Table(List<Row> rows) implements Printed {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<String> texts() {
            return rows.stream().flatMap(row -> Stream.concat(Stream.of(row.label()), row.lines().stream()));
        }
    }

    /**
     * A row.
     *
     * @param lines empty for a heading across both columns
     */
    record Row(String label, List<String> lines) {
        public Row {
            requireNonNull(label, "label is null");
            lines = List.copyOf(lines);
        }

        public boolean isBand() {
            return lines.isEmpty();
        }
    }
}
