package org.famen.portal.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must not be: NIST SP 800-63B, section 5.1.1.2 (length and common ones count, kinds of characters don't). */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_KINDS = 5;

    /** Without digits and signs at the end, what very many people take. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "passwordpassword",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdfghjkl",
            "1qaz2wsx3edc",
            "1q2w3e4r5t6y",
            "iloveyou",
            "woaini",
            "letmein",
            "welcome",
            "administrator",
            "admin",
            "sunshine",
            "changeme");

    private static final String RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";

    private PasswordRule() {}

    /** Key of the words that say why not; empty for a good one. */
    static Optional<String> refuse(String password, String login, String name) {
        String small = password.toLowerCase(Locale.ROOT);
        String core = small.replaceAll("[\\W\\d_]+$", "");
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        if (small.contains(login) || small.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("login");
        }
        boolean common = COMMON.contains(core) || COMMON.contains(small) || RUNS.contains(small);
        return common || small.chars().distinct().count() < FEWEST_KINDS ? Optional.of("common") : Optional.empty();
    }
}
