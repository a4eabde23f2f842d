package org.famen.portal.personal;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.famen.content.search.TypedText;

/**
 * What a booking or a feedback is called on the phone and on paper: 8 of 24 characters of which no two look alike (no 0 O, 1 I
 * L, 2 Z, 5 S, 8 B, U V). There are 10¹¹ of them, and one alone opens nothing.
 *
 * @param text 8 characters, without the hyphen that is shown in the middle
 */
public record ReferenceNumber(String text) {
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    /** What stands before and behind it in a message: 预约号K7QF-3XMA。 */
    private static final Pattern WORDS_AROUND = Pattern.compile("\\P{ASCII}+");

    private static final RandomGenerator RANDOM = new SecureRandom();

    public ReferenceNumber {
        requireNonNull(text, "text is null");
    }

    public static ReferenceNumber random() {
        return new ReferenceNumber(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, place) -> text.append(ALPHABET.charAt(place)), StringBuilder::append)
                .toString());
    }

    /** The same for the same bytes. @param bytes 8 or more, none more likely than another */
    public static ReferenceNumber of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            text.append(ALPHABET.charAt(Byte.toUnsignedInt(bytes[place]) % ALPHABET.length()));
        }
        return new ReferenceNumber(text.toString());
    }

    /** Reads it as people type and paste it: small or full-width letters, blanks, any hyphen, the words around it. */
    public static Optional<ReferenceNumber> parse(String written) {
        String text =
                WORDS_AROUND.matcher(TypedText.letters(written)).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new ReferenceNumber(text)) : Optional.empty();
    }

    /** As it is shown: K7QF-3XMA. */
    public String written() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return written();
    }
}
