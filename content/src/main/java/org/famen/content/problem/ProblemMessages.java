package org.famen.content.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Renders problems as sentences in the language of the people who keep the files. Editors are not programmers: each
 * sentence says what was found, what is allowed and what was done.
 */
public final class ProblemMessages {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.famen.content.problem.problems", Locale.SIMPLIFIED_CHINESE);

    /** Lists of what may be written are some hundred characters long; a cell or a line that is longer is known by how it begins. */
    private static final int MAX_ARGUMENT = 1_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private ProblemMessages() {}

    /** One line, {@code file:line: sentence}. */
    public static String line(Problem problem) {
        return oneLine(problem.place()) + ": " + sentence(problem);
    }

    public static String sentence(Problem problem) {
        return new MessageFormat(SENTENCES.getString(problem.code()), Locale.ROOT)
                .format(problem.arguments().stream()
                        .map(ProblemMessages::oneLine)
                        .toArray());
    }

    /** What stands in a file begins no line of its own, and tells a terminal nothing. */
    private static String oneLine(String found) {
        String shown = found.length() > MAX_ARGUMENT ? found.substring(0, MAX_ARGUMENT) + "…" : found;
        return CONTROL.matcher(shown).replaceAll(" ");
    }

    static boolean knows(String code) {
        return SENTENCES.containsKey(code);
    }
}
