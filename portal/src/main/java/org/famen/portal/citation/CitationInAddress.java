package org.famen.portal.citation;

import java.util.regex.Pattern;

/** What stood in the address. */
final class CitationInAddress {
    private static final int MAX_LENGTH = 300;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private CitationInAddress() {}

    /** Without what cannot be printed, at most {@value #MAX_LENGTH} characters. */
    static String clean(String text) {
        String words = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        int length = words.codePointCount(0, words.length());
        return length > MAX_LENGTH ? words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH)) : words;
    }
}
