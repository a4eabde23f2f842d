package org.famen.content.rule.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleExample;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.RuleStep;
import org.famen.content.rule.ValueType;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.reckoning.Interview;
import org.famen.content.rule.reckoning.Reckoner;
import org.famen.content.rule.reckoning.Reckoning;
import org.famen.content.rule.reckoning.Told;
import org.famen.content.rule.reckoning.Value;

/** Reckons the examples of a rule and holds the results against what the file says. */
public final class RuleExampleCheck {
    private final ExpressionLanguage language;
    private final ParameterTable announced;
    private final Problems problems;

    /** @param announced of the nation; numbers of a city stand in the examples themselves */
    public RuleExampleCheck(ExpressionLanguage language, ParameterTable announced, Problems problems) {
        this.language = requireNonNull(language, "language is null");
        this.announced = requireNonNull(announced, "announced is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** @return how many came out as they should */
    public int check(Rule rule, LocalDate today) {
        int good = 0;
        for (RuleExample example : rule.examples()) {
            good += isGood(rule, example, today) ? 1 : 0;
        }
        return good;
    }

    private boolean isGood(Rule rule, RuleExample example, LocalDate today) {
        LocalDate day = Optional.ofNullable(example.given().get(RuleNames.TODAY))
                .map(LocalDate::parse)
                .orElse(today);
        Map<String, String> answers = new HashMap<>();
        for (RuleInput input : rule.inputs()) {
            Optional.ofNullable(example.given().get(input.name())).ifPresent(answer -> answers.put(input.id(), answer));
        }
        Interview interview = Interview.of(rule, answers, day, language);
        for (Told told : interview.told()) {
            if (told.isOpen() || told.fault().isPresent()) {
                report(
                        rule,
                        example,
                        "rule.example.given",
                        told.input().name(),
                        told.written().orElse(""));
                return false;
            }
        }
        Map<String, Object> values = new HashMap<>(interview.values());
        rule.parameters()
                .forEach(parameter -> Optional.ofNullable(example.given().get(parameter.name()))
                        .ifPresent(number -> values.put(parameter.name(), new BigDecimal(number))));
        return compare(rule, example, Reckoner.reckon(rule, values, announced, step -> true, language));
    }

    private boolean compare(Rule rule, RuleExample example, Reckoning reckoning) {
        if (reckoning.refusal().isPresent()) {
            report(
                    rule,
                    example,
                    "rule.example.missing",
                    reckoning.refusal().get().about());
            return false;
        }
        boolean good = true;
        for (Map.Entry<String, String> expected : example.expected().entrySet()) {
            Optional<Object> reckoned = Optional.ofNullable(reckoning.values().get(expected.getKey()));
            if (!isSame(type(rule, expected.getKey()), expected.getValue(), reckoned)) {
                String found = reckoned.map(Value::say).orElse("无");
                report(rule, example, "rule.example.wrong", expected.getKey(), expected.getValue(), found);
                good = false;
            }
        }
        return good;
    }

    /** 无 stands for a value that there is not. */
    private static boolean isSame(ValueType type, String expected, Optional<Object> reckoned) {
        if (expected.equals("无") || reckoned.isEmpty()) {
            return expected.equals("无") && reckoned.isEmpty();
        }
        Optional<Object> wanted = Value.read(type, expected);
        if (wanted.isPresent() && wanted.get() instanceof BigDecimal number) {
            return reckoned.get() instanceof BigDecimal found && found.compareTo(number) == 0;
        }
        return wanted.equals(reckoned);
    }

    private static ValueType type(Rule rule, String name) {
        return rule.steps().stream()
                .filter(step -> step.name().equals(name))
                .map(RuleStep::type)
                .findFirst()
                .orElseThrow();
    }

    private void report(Rule rule, RuleExample example, String code, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = example.about().isEmpty() ? example.given().toString() : example.about();
        System.arraycopy(more, 0, arguments, 1, more.length);
        problems.add(Problem.error(rule.file(), example.line(), code, arguments));
    }
}
