package org.famen.portal.personal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.search.TypedText;

/**
 * A Chinese mobile number.
 *
 * @param digits all 11
 */
public record PhoneNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("1\\d{10}");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?86(?=1\\d{10}$)");

    public PhoneNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads it as people write and paste it: with blanks, hyphens, dots, 86 in front, full-width digits, invisible marks. */
    public static Optional<PhoneNumber> parse(String written) {
        String plain = COUNTRY.matcher(TypedText.letters(written)).replaceFirst("");
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
