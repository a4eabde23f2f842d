package org.famen.portal.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.reckoning.AnswerFault;
import org.famen.content.rule.reckoning.Told;
import org.jspecify.annotations.Nullable;

/**
 * A question of a tool or a route, in answers of the API.
 *
 * @param id under which it is answered
 * @param type money, number, count, date, choice or yes_no
 * @param fault why the answer cannot be taken: missing, number, count, day, choice, small or large
 */
@Serdeable
public record AskedQuestion(
        String id,
        String question,
        @Nullable String help,
        String type,
        String unit,
        List<String> options,
        boolean optional,
        @Nullable String answer,
        @Nullable String fault) {
    public static AskedQuestion of(Told told) {
        RuleInput input = told.input();
        return new AskedQuestion(
                input.id(),
                input.question(),
                input.help().orElse(null),
                input.type().name().toLowerCase(Locale.ROOT),
                input.unit(),
                input.options(),
                input.optional(),
                told.written().orElse(null),
                told.fault().map(AnswerFault::key).orElse(null));
    }
}
