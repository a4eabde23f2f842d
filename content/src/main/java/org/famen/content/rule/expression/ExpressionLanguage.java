package org.famen.content.rule.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.famen.content.calendar.WorkdayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Reads and evaluates expressions in FEEL. Numbers are decimals of 34 digits (IEEE 754-2008 decimal128), days are
 * {@link java.time.LocalDate}. What is unknown is null, and so is whatever is reckoned of it.
 */
public final class ExpressionLanguage {
    /** Longer than any provision needs. */
    static final int MAX_LENGTH = 1_000;

    /** The parser descends into brackets; deeper than this nobody reads them. */
    static final int MAX_BRACKETS = 25;

    private final FeelEngineApi engine;

    public ExpressionLanguage(WorkdayCalendar calendar) {
        this.engine = FeelEngineBuilder.forJava()
                .withFunctionProvider(new RuleFunctions(calendar))
                .withCustomValueMapper(new DecimalValues())
                .withEnabledExternalFunctions(false)
                .build();
    }

    /** @throws ExpressionException when it is no FEEL, or none of the part of it that rules may use */
    public Expression parse(String text) throws ExpressionException {
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionException("算式太长，最多 " + MAX_LENGTH + " 个字；请分成几步");
        }
        if (depth(text) > MAX_BRACKETS) {
            throw new ExpressionException("括号套得太深，最多 " + MAX_BRACKETS + " 层；请分成几步");
        }
        ParseResult result = engine.parseExpression(text);
        if (!result.isSuccess()) {
            throw new ExpressionException("看不懂这个算式：" + result.failure().message());
        }
        return new Expression(
                text,
                result.parsedExpression(),
                ExpressionSyntax.check(result.parsedExpression().expression()));
    }

    /**
     * @param values by name; a value that is unknown is left out or null
     * @return a decimal, a day, a text, true or false; empty when something needed is unknown or of the wrong kind
     */
    public Optional<Object> evaluate(Expression expression, Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> context = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                context.put(name, value);
            }
        });
        EvaluationResult result = engine.evaluate(expression.parsed(), context);
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }

    /** Whether a condition is met; what depends on something unknown is not. */
    public boolean holds(Expression condition, Map<String, ? extends @Nullable Object> values) {
        return evaluate(condition, values).filter(Boolean.TRUE::equals).isPresent();
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ')', ']', '}' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }
}
