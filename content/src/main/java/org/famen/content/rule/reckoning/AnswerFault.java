package org.famen.content.rule.reckoning;

import java.util.Locale;

/** What is wrong with an answer. */
public enum AnswerFault {
    MISSING,
    /** No number. */
    NUMBER,
    /** No whole number. */
    COUNT,
    /** No day, or one that no calendar has. */
    DAY,
    /** None of the options. */
    CHOICE,
    /** Smaller than makes sense. */
    SMALL,
    /** Larger than makes sense. */
    LARGE;

    /** {@code missing}: for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
