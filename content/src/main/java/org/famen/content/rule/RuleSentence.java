package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.Template;

/**
 * What is said when a condition is met: a result, or a warning.
 *
 * @param when empty for always
 * @param basis provisions behind it; may be empty
 */
public record RuleSentence(Optional<Expression> when, Template text, List<WrittenCitation> basis) {
    public RuleSentence {
        requireNonNull(when, "when is null");
        requireNonNull(text, "text is null");
        basis = List.copyOf(basis);
    }
}
