package org.famen.portal.personal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.search.TypedText;

/**
 * A unified social credit code (统一社会信用代码) whose last character fits the others: GB 32100-2015, annex A (the weights are
 * powers of 3 modulo 31).
 *
 * @param text 18 characters, upper case
 */
public record CreditCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int MODULUS = 31;

    /** Empty when it is no such code, or mistyped. */
    public static Optional<CreditCode> parse(String written) {
        String text = TypedText.letters(written).toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() && ALPHABET.indexOf(text.charAt(17)) == checkDigit(text)
                ? Optional.of(new CreditCode(text))
                : Optional.empty();
    }

    private static int checkDigit(String text) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += ALPHABET.indexOf(text.charAt(place)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
