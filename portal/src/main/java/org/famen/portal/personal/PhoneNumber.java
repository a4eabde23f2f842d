package org.famen.portal.personal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Chinese mobile number.
 *
 * @param digits all 11
 */
public record PhoneNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("1\\d{10}");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\-－()（）]");
    private static final int ZERO_WIDE = '０';

    public PhoneNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads it as people write it: with blanks, hyphens, +86, full-width digits. */
    public static Optional<PhoneNumber> parse(String written) {
        StringBuilder narrow = new StringBuilder();
        written.chars()
                .forEach(character -> narrow.append(
                        character >= ZERO_WIDE && character <= '９'
                                ? (char) ('0' + character - ZERO_WIDE)
                                : (char) character));
        String plain =
                COUNTRY.matcher(DECORATION.matcher(narrow).replaceAll("")).replaceFirst("");
        return FORM.matcher(plain).matches() ? Optional.of(new PhoneNumber(plain)) : Optional.empty();
    }

    /** 138****5678, enough for its owner to know it again. */
    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
