package org.famen.content.rule.reckoning;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.famen.content.parameter.DatedParameter;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.RuleParameter;
import org.famen.content.rule.RuleSentence;
import org.famen.content.rule.RuleStep;
import org.famen.content.rule.ValueType;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.expression.Template;

/** Reckons one rule once: takes the steps in their order and keeps the value of each. */
public final class Reckoner {
    private static final int FEN = 2;

    private final ExpressionLanguage language;
    private final Rule rule;
    private final Predicate<RuleStep> current;
    private final Map<String, Object> values;
    private final Set<String> unusable = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<RuleStep> withdrawn = new ArrayList<>();

    private Reckoner(ExpressionLanguage language, Rule rule, Predicate<RuleStep> current, Map<String, Object> values) {
        this.language = requireNonNull(language, "language is null");
        this.rule = requireNonNull(rule, "rule is null");
        this.current = requireNonNull(current, "current is null");
        this.values = new HashMap<>(values);
    }

    /** The day by whose rules these facts are judged. */
    public static LocalDate factsOn(
            Rule rule, Map<String, Object> values, LocalDate today, ExpressionLanguage language) {
        return rule.factsOn()
                .flatMap(day -> language.evaluate(day, values))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .orElse(today);
    }

    /**
     * @param values from a complete interview, with {@value RuleNames#TODAY} and, to try examples, announced numbers
     * @param current whether the provisions of a step still read as they did when it was written
     */
    public static Reckoning reckon(
            Rule rule,
            Map<String, Object> values,
            ParameterTable parameters,
            Predicate<RuleStep> current,
            ExpressionLanguage language) {
        LocalDate today = (LocalDate) requireNonNull(values.get(RuleNames.TODAY), "today is unknown");
        LocalDate facts = factsOn(rule, values, today, language);
        if (!rule.holdsOn(facts)) {
            return Reckoning.refused(new Refusal(Refusal.Reason.NOT_OF_THAT_DAY, rule.name(), facts));
        }
        return new Reckoner(language, rule, current, values).reckon(parameters, facts);
    }

    private Reckoning reckon(ParameterTable parameters, LocalDate facts) {
        List<DatedParameter> announced = new ArrayList<>();
        for (RuleParameter wanted : rule.parameters()) {
            if (!values.containsKey(wanted.name()) && applies(wanted.when())) {
                LocalDate day = wanted.day()
                        .flatMap(expression -> language.evaluate(expression, values))
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .orElse(facts);
                Optional<DatedParameter> found = parameters.at(wanted.announced(), day);
                if (found.isEmpty()) {
                    return Reckoning.refused(new Refusal(Refusal.Reason.NUMBER_UNKNOWN, wanted.announced(), day));
                }
                announced.add(found.get());
                values.put(wanted.name(), found.get().value());
            }
        }
        for (RuleStep step : rule.steps()) {
            if (!take(step)) {
                return Reckoning.refused(new Refusal(Refusal.Reason.NOT_COVERED, step.name(), facts));
            }
        }
        return new Reckoning(
                say(rule.results()),
                lines,
                say(rule.warnings()),
                withdrawn,
                announced,
                values,
                lines.isEmpty() && withdrawn.isEmpty()
                        ? Optional.of(new Refusal(Refusal.Reason.NOT_COVERED, rule.name(), facts))
                        : Optional.empty());
    }

    /** False when the step applies and gives nothing. */
    private boolean take(RuleStep step) {
        if (values.containsKey(step.name()) || unusable.contains(step.name())) {
            return true;
        }
        boolean needsUnusable = Stream.concat(Stream.of(step.value()), step.when().stream())
                .anyMatch(expression -> !Collections.disjoint(expression.names(), unusable));
        if (needsUnusable || (applies(step.when()) && !current.test(step))) {
            unusable.add(step.name());
            withdrawn.add(step);
            return true;
        }
        if (!applies(step.when())) {
            return true;
        }
        Optional<Object> value = language.evaluate(step.value(), values).map(raw -> rounded(step.type(), raw));
        value.ifPresent(known -> {
            values.put(step.name(), known);
            lines.add(new Line(step, known, fill(step.how())));
        });
        return value.isPresent();
    }

    private List<Sentence> say(List<RuleSentence> sentences) {
        return sentences.stream()
                .filter(sentence -> Collections.disjoint(sentence.text().names(), unusable))
                .filter(sentence -> sentence.when()
                        .map(when -> Collections.disjoint(when.names(), unusable))
                        .orElse(true))
                .filter(sentence -> applies(sentence.when()))
                .map(sentence -> new Sentence(fill(sentence.text()), sentence.basis()))
                .toList();
    }

    private boolean applies(Optional<Expression> when) {
        return when.map(condition -> language.holds(condition, values)).orElse(true);
    }

    private String fill(Template template) {
        return template.fill(expression ->
                language.evaluate(expression, values).map(Value::say).orElse("—"));
    }

    private static Object rounded(ValueType type, Object value) {
        return type == ValueType.MONEY && value instanceof BigDecimal amount
                ? amount.setScale(FEN, RoundingMode.HALF_UP)
                : value;
    }
}
