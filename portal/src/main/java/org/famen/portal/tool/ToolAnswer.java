package org.famen.portal.tool;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.parameter.DatedParameter;
import org.famen.content.rule.RuleStep;
import org.famen.content.rule.reckoning.Line;
import org.famen.content.rule.reckoning.Reckoning;
import org.famen.content.rule.reckoning.Refusal;
import org.famen.content.rule.reckoning.Sentence;
import org.famen.portal.rule.AskedQuestion;
import org.famen.portal.rule.LinkedProvision;
import org.famen.portal.rule.Reckoned;
import org.jspecify.annotations.Nullable;

/**
 * What a tool says.
 *
 * @param complete whether everything that applies was answered
 * @param questions that apply, by the answers so far
 * @param results in words
 * @param lines one for each value, with the provisions behind it
 * @param announced numbers that were used
 * @param withdrawn names of values that are not given, because a provision behind them has changed
 * @param refusal why nothing is given
 */
@Serdeable
record ToolAnswer(
        String id,
        String name,
        String summary,
        boolean complete,
        List<AskedQuestion> questions,
        List<Said> results,
        List<Value> lines,
        List<Said> warnings,
        List<Announced> announced,
        List<String> withdrawn,
        @Nullable Refused refusal) {

    static ToolAnswer of(Reckoned reckoned) {
        Optional<Reckoning> reckoning = reckoned.reckoning();
        return new ToolAnswer(
                reckoned.rule().id(),
                reckoned.rule().name(),
                reckoned.rule().summary(),
                reckoned.interview().isComplete(),
                reckoned.interview().told().stream().map(AskedQuestion::of).toList(),
                reckoning.stream()
                        .flatMap(all -> all.results().stream())
                        .map(Said::of)
                        .toList(),
                reckoning.stream()
                        .flatMap(all -> all.shown().stream())
                        .map(Value::of)
                        .toList(),
                reckoning.stream()
                        .flatMap(all -> all.warnings().stream())
                        .map(Said::of)
                        .toList(),
                reckoning.stream()
                        .flatMap(all -> all.announced().stream())
                        .map(Announced::of)
                        .toList(),
                reckoning.stream()
                        .flatMap(all -> all.withdrawn().stream())
                        .map(RuleStep::name)
                        .distinct()
                        .toList(),
                reckoning.flatMap(Reckoning::refusal).map(Refused::of).orElse(null));
    }

    /** A sentence with the provisions behind it. */
    @Serdeable
    record Said(String text, List<LinkedProvision> provisions) {
        static Said of(Sentence sentence) {
            return new Said(
                    sentence.text(),
                    sentence.basis().stream().map(LinkedProvision::of).toList());
        }
    }

    /**
     * A value.
     *
     * @param value a number with a point, a day as 2026-03-01, true, false or a text
     * @param how it was reckoned, in words
     */
    @Serdeable
    record Value(String name, String value, String unit, String how, List<LinkedProvision> provisions) {
        static Value of(Line line) {
            String value = line.value() instanceof BigDecimal number
                    ? number.toPlainString()
                    : line.value().toString();
            return new Value(
                    line.name(),
                    value,
                    line.step().unit(),
                    line.how(),
                    line.basis().stream().map(LinkedProvision::of).toList());
        }
    }

    /** An announced number. */
    @Serdeable
    record Announced(String name, String value, String unit, String from, String until, String source) {
        static Announced of(DatedParameter parameter) {
            return new Announced(
                    parameter.name(),
                    parameter.value().toPlainString(),
                    parameter.unit(),
                    parameter.from().toString(),
                    parameter.until().toString(),
                    parameter.source());
        }
    }

    /**
     * Why nothing is given.
     *
     * @param reason not_of_that_day, number_unknown or not_covered
     */
    @Serdeable
    record Refused(String reason, String about, String day) {
        static Refused of(Refusal refusal) {
            return new Refused(
                    refusal.reason().name().toLowerCase(Locale.ROOT),
                    refusal.about(),
                    refusal.day().toString());
        }
    }
}
