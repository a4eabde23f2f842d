package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.portal.personal.PersonalData;

/**
 * What somebody at the desk says of themselves who doesn't know their reference: the last four digits of their phone, or a
 * name. What is stored is sealed, so that it is compared opened, and only around one day: who comes on a wrong one is found.
 */
record Called(String words) {
    static final int DAYS_BEFORE = 7;
    static final int DAYS_AFTER = 31;

    private static final String LAST_FOUR = "\\d{4}";
    private static final int LEAST = 2;

    Called {
        requireNonNull(words, "words is null");
    }

    /** Empty for what could be anybody's: one character, or some other number of digits. */
    static Optional<Called> of(String typed) {
        String words = typed.replaceAll("\\s", "");
        boolean name = !words.matches(".*\\d.*") && words.codePointCount(0, words.length()) >= LEAST;
        return name || words.matches(LAST_FOUR) ? Optional.of(new Called(words)) : Optional.empty();
    }

    boolean isFor(PersonalData person) {
        String company = person.company();
        return words.matches(LAST_FOUR)
                ? person.phone().endsWith(words)
                : person.name().contains(words) || company != null && company.contains(words);
    }
}
