package org.famen.content.rule.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.ValueType;
import org.famen.content.rule.expression.ExpressionLanguage;

/**
 * The questions of a rule that apply, by the answers so far.
 *
 * @param values by the names that expressions use; what was not said is not there
 */
public record Interview(List<Told> told, Map<String, Object> values) {
    public Interview {
        told = List.copyOf(told);
        values = Map.copyOf(values);
    }

    public static Interview of(Rule rule, Map<String, String> answers, LocalDate today, ExpressionLanguage language) {
        return of(rule.inputs(), answers, today, language);
    }

    /** @param answers as typed, by the ids of the questions */
    public static Interview of(
            List<RuleInput> inputs, Map<String, String> answers, LocalDate today, ExpressionLanguage language) {
        List<Told> told = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put(RuleNames.TODAY, today);
        for (RuleInput input : inputs) {
            if (input.when().map(when -> language.holds(when, values)).orElse(true)) {
                Told answer = read(input, Optional.ofNullable(answers.get(input.id())));
                answer.value().ifPresent(value -> values.put(input.name(), value));
                told.add(answer);
            }
        }
        return new Interview(told, values);
    }

    /** Nothing has been answered. */
    public boolean isBlank() {
        return told.stream().allMatch(answer -> answer.written().isEmpty());
    }

    /** Everything that has to be known is known. */
    public boolean isComplete() {
        return told.stream()
                .noneMatch(answer -> answer.isOpen() || answer.fault().isPresent());
    }

    public List<Told> faults() {
        return told.stream().filter(answer -> answer.fault().isPresent()).toList();
    }

    private static Told read(RuleInput input, Optional<String> written) {
        if (written.isEmpty() || written.get().isBlank()) {
            boolean missing = written.isPresent() && !input.optional();
            return new Told(
                    input, written, Optional.empty(), missing ? Optional.of(AnswerFault.MISSING) : Optional.empty());
        }
        Optional<Object> value = Value.read(input.type(), written.get());
        Optional<AnswerFault> fault =
                value.isPresent() ? fault(input, value.get()) : Optional.of(unreadable(input.type()));
        return new Told(input, written, fault.isEmpty() ? value : Optional.empty(), fault);
    }

    private static Optional<AnswerFault> fault(RuleInput input, Object value) {
        if (value instanceof BigDecimal number) {
            return number.compareTo(input.least()) < 0
                    ? Optional.of(AnswerFault.SMALL)
                    : Optional.of(AnswerFault.LARGE).filter(fault -> number.compareTo(input.most()) > 0);
        }
        return Optional.of(AnswerFault.CHOICE)
                .filter(fault ->
                        input.type() == ValueType.CHOICE && !input.options().contains(value.toString()));
    }

    private static AnswerFault unreadable(ValueType type) {
        return switch (type) {
            case MONEY, NUMBER -> AnswerFault.NUMBER;
            case COUNT -> AnswerFault.COUNT;
            case DATE -> AnswerFault.DAY;
            case CHOICE, YES_NO -> AnswerFault.CHOICE;
        };
    }
}
