package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.rule.expression.Template;

/** A part of the template of a document, from top to bottom. */
public sealed interface Part {
    Scope scope();

    /** How a line of text is set. */
    enum Look {
        TITLE,
        HEADING,
        /** Its first line is indented by two characters. */
        PARAGRAPH,
        /** From the margin. */
        LINE,
        /** To whom the document is addressed, below 此致. */
        ADDRESSEE
    }

    /** Text with placeholders. */
    record Text(Scope scope, Look look, Template text) implements Part {
        public Text {
            requireNonNull(scope, "scope is null");
            requireNonNull(look, "look is null");
            requireNonNull(text, "text is null");
        }
    }

    /** Who signs, in a line of its own each, and the day, both by hand. */
    record Signature(Scope scope, List<Template> signers) implements Part {
        public Signature {
            requireNonNull(scope, "scope is null");
            signers = List.copyOf(signers);
        }
    }

    /** Elements in two columns, as the courts' forms have them. */
    record Table(Scope scope, List<Row> rows) implements Part {
        public Table {
            requireNonNull(scope, "scope is null");
            rows = List.copyOf(rows);
        }
    }

    /** Parts that stand together. */
    record Several(Scope scope, List<Part> parts) implements Part {
        public Several {
            requireNonNull(scope, "scope is null");
            parts = List.copyOf(parts);
        }
    }

    /** A row of a table. */
    sealed interface Row {
        Scope scope();
    }

    /** A heading across both columns. */
    record Band(Scope scope, Template text) implements Row {
        public Band {
            requireNonNull(scope, "scope is null");
            requireNonNull(text, "text is null");
        }
    }

    /**
     * An element.
     *
     * @param boxes the field whose options stand there with their boxes, the chosen ones ticked
     * @param lines below the boxes
     */
    record Element(Scope scope, String label, Optional<PaperField> boxes, List<Template> lines) implements Row {
        public Element {
            requireNonNull(scope, "scope is null");
            requireNonNull(label, "label is null");
            requireNonNull(boxes, "boxes is null");
            lines = List.copyOf(lines);
        }
    }

    /** Rows that stand together. */
    record Rows(Scope scope, List<Row> rows) implements Row {
        public Rows {
            requireNonNull(scope, "scope is null");
            rows = List.copyOf(rows);
        }
    }
}
