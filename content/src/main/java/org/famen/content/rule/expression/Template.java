package org.famen.content.rule.expression;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence with expressions in braces: 最后一天是{最后日}。 */
public final class Template {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final String text;
    private final List<Expression> expressions;

    private Template(String text, List<Expression> expressions) {
        this.text = requireNonNull(text, "text is null");
        this.expressions = List.copyOf(expressions);
    }

    /** @throws ExpressionException when what stands between braces is no expression */
    public static Template parse(String text, ExpressionLanguage language) throws ExpressionException {
        List<Expression> expressions = new ArrayList<>();
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find()) {
            expressions.add(language.parse(matcher.group(1)));
        }
        return new Template(text, expressions);
    }

    /** Those in braces, in order. */
    public List<Expression> expressions() {
        return expressions;
    }

    /** What it speaks of. */
    public Set<String> names() {
        return expressions.stream()
                .flatMap(expression -> expression.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sentence, with each expression replaced by its words. */
    public String fill(Function<Expression, String> words) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = BRACES.matcher(text);
        for (int place = 0; matcher.find(); place++) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(words.apply(expressions.get(place))));
        }
        return matcher.appendTail(filled).toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
