package org.famen.portal.rule;

import java.util.List;
import org.famen.content.rule.reckoning.AnswerFault;
import org.famen.content.rule.reckoning.Told;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;

/** What is to be mended in the answers to a rule or a route, beside their fields. */
public final class AnswerErrors {
    private AnswerErrors() {}

    public static FieldErrors of(List<Told> answers) {
        return new FieldErrors(answers.stream()
                .flatMap(answer -> answer.fault().map(fault -> error(answer, fault)).stream())
                .toList());
    }

    private static FieldError error(Told answer, AnswerFault fault) {
        String quoted = fault == AnswerFault.MISSING
                ? answer.input().question()
                : answer.written().orElse("");
        return new FieldError(
                answer.input().id(),
                switch (fault) {
                    case MISSING -> "tool_missing";
                    case NUMBER -> "tool_number";
                    case COUNT -> "tool_count";
                    case DAY -> "tool_day";
                    case CHOICE -> "tool_choice";
                    case SMALL -> "tool_small";
                    case LARGE -> "tool_large";
                },
                0,
                quoted);
    }
}
