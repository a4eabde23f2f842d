package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.reckoning.Reckoning;

/** Finds the ways that are open by what was told, each with its last day and its fee. */
public final class WayFinder {
    private final ExpressionLanguage language;
    private final BiFunction<String, Map<String, String>, Optional<Reckoning>> tools;

    /** @param tools reckons by the id of a rule and the answers to it; empty when something is missing */
    public WayFinder(ExpressionLanguage language, BiFunction<String, Map<String, String>, Optional<Reckoning>> tools) {
        this.language = requireNonNull(language, "language is null");
        this.tools = requireNonNull(tools, "tools is null");
    }

    /**
     * Those that are open in the order of the file, then those that are over.
     *
     * @param values from a complete interview, with {@value RuleNames#TODAY}
     */
    public List<WayOption> find(Route route, Map<String, Object> values) {
        LocalDate today = (LocalDate) requireNonNull(values.get(RuleNames.TODAY), "today is unknown");
        return route.ways().stream()
                .filter(way ->
                        way.when().map(when -> language.holds(when, values)).orElse(true))
                .map(way -> option(way, values, today))
                .sorted(Comparator.comparing(WayOption::over))
                .toList();
    }

    private WayOption option(Way way, Map<String, Object> values, LocalDate today) {
        Optional<LocalDate> lastDay = way.limit()
                .flatMap(use -> reckon(use, values))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
        Optional<BigDecimal> fee = way.fee()
                .flatMap(use -> reckon(use, values))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
        return new WayOption(way, lastDay, fee, lastDay.map(today::isAfter).orElse(false));
    }

    private Optional<Object> reckon(ToolUse use, Map<String, Object> values) {
        Map<String, String> answers = new HashMap<>();
        use.answers()
                .forEach((id, expression) ->
                        language.evaluate(expression, values).ifPresent(value -> answers.put(id, text(value))));
        return tools.apply(use.tool(), answers)
                .flatMap(reckoning -> Optional.ofNullable(reckoning.values().get(use.value())));
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes ? "是" : "否";
            default -> value.toString();
        };
    }
}
