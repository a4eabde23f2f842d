package org.famen.content.paper.filling;

/** A citizen's identity number (GB 11643-1999). */
final class IdentityNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** Seventeen digits and the check character that follows from them (ISO 7064, MOD 11-2). */
    static boolean isValid(String text) {
        if (!text.matches("\\d{17}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == text.charAt(WEIGHTS.length);
    }
}
