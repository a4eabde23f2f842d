package org.famen.content.rule.reckoning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.rule.RuleStep;

/**
 * A line of the result.
 *
 * @param value a decimal, a day, a text, true or false
 * @param how it was reckoned, in words
 */
public record Line(RuleStep step, Object value, String how) {
    public Line {
        requireNonNull(step, "step is null");
        requireNonNull(value, "value is null");
        requireNonNull(how, "how is null");
    }

    public String name() {
        return step.name();
    }

    /** With its unit. */
    public String words() {
        return Value.say(value) + step.unit();
    }

    public List<WrittenCitation> basis() {
        return step.basis();
    }
}
