package org.famen.portal.staff.credential;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password must not be: NIST SP 800-63B, section 5.1.1.2 (length and common ones count, kinds of characters don't).
 * How easily it is guessed says zxcvbn, which knows 30,000 passwords of breaches, names, words, dates, repetitions and ways
 * over a keyboard, also with digits for letters.
 */
public final class PasswordRule {
    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 128;

    /** Of 0 to 4; below it lie those that take fewer than 10<sup>8</sup> guesses. */
    private static final int SAFELY_UNGUESSABLE = 3;

    /** What is common here and lacking in zxcvbn's lists: Pinyin, and numbers that sound like words. */
    private static final List<String> COMMON_HERE = List.of(
            "woaini",
            "woaiwojia",
            "5201314",
            "1314520",
            "nihao",
            "laogong",
            "laopo",
            "baobei",
            "zhongguo",
            "sifaju",
            "falv",
            "famen");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRule() {}

    /** Key of the words that say why not; empty for a good one. */
    public static Optional<String> refuse(String password, String login, String name) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of("short");
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of("long");
        }
        if (small.contains(login) || small.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("login");
        }
        List<String> known =
                Stream.concat(Stream.of(login, name), COMMON_HERE.stream()).toList();
        return GUESSER.measure(password, known).getScore() < SAFELY_UNGUESSABLE
                ? Optional.of("common")
                : Optional.empty();
    }
}
