package org.famen.content.rule.expression;

import static java.util.Objects.requireNonNull;

/** An expression that is not in the part of FEEL that rules may use. */
public final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    ExpressionException(String why) {
        super(why);
        this.why = requireNonNull(why, "why is null");
    }

    /** In Chinese, for editors. */
    public String why() {
        return why;
    }
}
