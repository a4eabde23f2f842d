package org.famen.content.rule.reckoning;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.rule.RuleInput;

/**
 * A question that applies, and what was said to it.
 *
 * @param written as typed; empty when it has not been put yet
 * @param value as expressions know it; empty when nothing was said, or nothing that can be read
 * @param fault why the answer cannot be taken; empty when it can, and when the question has not been put yet
 */
public record Told(RuleInput input, Optional<String> written, Optional<Object> value, Optional<AnswerFault> fault) {
    public Told {
        requireNonNull(input, "input is null");
        requireNonNull(written, "written is null");
        requireNonNull(value, "value is null");
        requireNonNull(fault, "fault is null");
    }

    /** Whether it still has to be put. */
    public boolean isOpen() {
        return written.isEmpty() && !input.optional();
    }

    /** 1,234.50元, 2026年3月1日. */
    public String words() {
        return value.map(known -> Value.say(known) + input.unit()).orElse("");
    }
}
