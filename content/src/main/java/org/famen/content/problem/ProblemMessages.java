package org.famen.content.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Renders problems as sentences in the language of the people who keep the files. Editors are not programmers: each
 * sentence says what was found, what is allowed and what was done.
 */
public final class ProblemMessages {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.famen.content.problem.problems", Locale.SIMPLIFIED_CHINESE);

    private ProblemMessages() {}

    /** One line, {@code file:line: sentence}. */
    public static String line(Problem problem) {
        return problem.place() + ": " + sentence(problem);
    }

    public static String sentence(Problem problem) {
        return new MessageFormat(SENTENCES.getString(problem.code()), Locale.ROOT)
                .format(problem.arguments().toArray());
    }

    static boolean knows(String code) {
        return SENTENCES.containsKey(code);
    }
}
