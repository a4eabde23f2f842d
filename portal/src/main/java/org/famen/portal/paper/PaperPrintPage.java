package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.famen.content.paper.Paper;
import org.famen.content.paper.document.Printed;
import org.famen.content.paper.document.PrintedPaper;

/**
 * A document for paper.
 *
 * @param draft to go on with
 */
public record PaperPrintPage(Paper paper, PrintedPaper printed, String draft) {
    public PaperPrintPage {
        requireNonNull(paper, "paper is null");
        requireNonNull(printed, "printed is null");
        requireNonNull(draft, "draft is null");
    }

    /** {@code text}, {@code signature} or {@code table}. */
    public String kind(Printed part) {
        return switch (part) {
            case Printed.Text text -> "text";
            case Printed.Signature signature -> "signature";
            case Printed.Table table -> "table";
        };
    }

    /** {@code title}: for the style. */
    public String look(Printed.Text text) {
        return text.look().name().toLowerCase(Locale.ROOT);
    }
}
