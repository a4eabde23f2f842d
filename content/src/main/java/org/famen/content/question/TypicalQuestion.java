package org.famen.content.question;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;

/**
 * A question as people put it, in their words, that some provisions answer.
 *
 * @param provisions of the law in force, at least one
 */
public record TypicalQuestion(String text, List<WrittenCitation> provisions) {
    public TypicalQuestion {
        requireNonNull(text, "text is null");
        provisions = List.copyOf(provisions);
    }
}
