package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.reckoning.Interview;
import org.famen.content.rule.reckoning.Reckoner;
import org.famen.content.rule.reckoning.Told;

/**
 * Tries the cases of a route, and walks through all answers that can be chosen: there must be a way whatever is chosen, and every
 * way must be named by a case.
 */
public final class RouteCheck {
    /** More combinations than any route of seven questions needs. */
    private static final int MAX_WALKS = 20_000;

    private final ExpressionLanguage language;
    private final RuleBook rules;
    private final ParameterTable parameters;
    private final Problems problems;

    public RouteCheck(ExpressionLanguage language, RuleBook rules, ParameterTable parameters, Problems problems) {
        this.language = requireNonNull(language, "language is null");
        this.rules = requireNonNull(rules, "rules is null");
        this.parameters = requireNonNull(parameters, "parameters is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** @return how many cases came out exactly as they should */
    public int check(Route route, LocalDate today) {
        int good = 0;
        Set<String> named = new HashSet<>();
        for (RouteExample example : route.examples()) {
            good += isGood(route, example, today) ? 1 : 0;
            named.addAll(example.open());
            named.addAll(example.over());
        }
        route.ways().stream()
                .filter(way -> !named.contains(way.id()))
                .forEach(way -> problems.add(Problem.error(route.file(), 0, "route.unnamed", route.name(), way.id())));
        walk(route, new HashMap<>(), today, new int[] {MAX_WALKS});
        return good;
    }

    private boolean isGood(Route route, RouteExample example, LocalDate today) {
        LocalDate day = Optional.ofNullable(example.given().get(RuleNames.TODAY))
                .map(LocalDate::parse)
                .orElse(today);
        Map<String, String> answers = new HashMap<>();
        route.inputs()
                .forEach(input -> Optional.ofNullable(example.given().get(input.name()))
                        .ifPresent(answer -> answers.put(input.id(), answer)));
        Interview interview = Interview.of(route.inputs(), answers, day, language);
        if (!interview.isComplete()) {
            Told open = interview.told().stream()
                    .filter(told -> told.isOpen() || told.fault().isPresent())
                    .findFirst()
                    .orElseThrow();
            problems.add(Problem.error(
                    route.file(),
                    example.line(),
                    "rule.example.given",
                    example.about(),
                    open.input().name(),
                    open.written().orElse("")));
            return false;
        }
        List<String> open = new ArrayList<>();
        List<String> over = new ArrayList<>();
        finder(day)
                .find(route, interview.values())
                .forEach(
                        option -> (option.over() ? over : open).add(option.way().id()));
        if (Set.copyOf(open).equals(Set.copyOf(example.open()))
                && Set.copyOf(over).equals(Set.copyOf(example.over()))) {
            return true;
        }
        problems.add(Problem.error(
                route.file(),
                example.line(),
                "route.example",
                example.about(),
                String.join("、", example.open()) + "｜" + String.join("、", example.over()),
                String.join("、", open) + "｜" + String.join("、", over)));
        return false;
    }

    private void walk(Route route, Map<String, String> answers, LocalDate today, int[] left) {
        if (left[0]-- <= 0) {
            return;
        }
        Interview interview = Interview.of(route.inputs(), answers, today, language);
        Optional<RuleInput> next =
                interview.told().stream().filter(Told::isOpen).map(Told::input).findFirst();
        if (next.isPresent()) {
            for (String choice : choices(next.get(), today)) {
                Map<String, String> more = new HashMap<>(answers);
                more.put(next.get().id(), choice);
                walk(route, more, today, left);
            }
        } else if (finder(today).find(route, interview.values()).stream().allMatch(WayOption::over)) {
            problems.add(Problem.error(route.file(), 0, "route.dead_end", route.name(), answers.toString()));
        }
    }

    /** Every option; one likely value of what is typed. */
    private static List<String> choices(RuleInput input, LocalDate today) {
        return switch (input.type()) {
            case CHOICE -> input.options();
            case YES_NO -> List.of("是", "否");
            case DATE ->
                List.of(today.minusDays(30).toString(), today.minusYears(10).toString());
            case MONEY, NUMBER, COUNT ->
                List.of(input.least().max(BigDecimal.ONE).toPlainString());
        };
    }

    private WayFinder finder(LocalDate today) {
        return new WayFinder(
                language,
                (tool, answers) -> rules.newest(tool).flatMap(rule -> {
                    Interview interview = Interview.of(rule.inputs(), answers, today, language);
                    return interview.isComplete()
                            ? Optional.of(Reckoner.reckon(rule, interview.values(), parameters, step -> true, language))
                            : Optional.empty();
                }));
    }
}
