package org.famen.portal.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.search.TypedText;

/** Finds resident identity numbers in free text, which nobody should send: GB 11643-1999 (18 characters, ISO 7064 MOD 11-2). */
public final class IdentityNumbers {
    private static final Pattern FORM = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])" + "(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final String CHECK = "10X98765432";
    private static final int MODULUS = 11;

    private IdentityNumbers() {}

    public static boolean areIn(String text) {
        Matcher matcher = FORM.matcher(TypedText.halfWidth(text).replaceAll("(?<=\\d)[ \\-](?=[\\dXx])", ""));
        while (matcher.find()) {
            if (isRight(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRight(String number) {
        int sum = 0;
        int weight = 1;
        for (int place = 16; place >= 0; place--) {
            weight = weight * 2 % MODULUS;
            sum += Character.digit(number.charAt(place), 10) * weight;
        }
        return CHECK.charAt(sum % MODULUS) == Character.toUpperCase(number.charAt(17));
    }
}
