package org.famen.content.paper.filling;

/** Takes out of a text what no document can hold and nobody can see. */
public final class CleanText {
    private CleanText() {}

    /**
     * Without characters that XML 1.0 forbids, without other control characters, and without what turns the direction of text (Unicode
     * bidirectional controls); line ends become {@code \n}, tabs a blank.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(point -> {
                    if (point == '\n' || isSeen(point)) {
                        clean.appendCodePoint(point);
                    }
                });
        return clean.toString().strip();
    }

    private static boolean isSeen(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE
                && !(point >= 0xFDD0 && point <= 0xFDEF)
                && !(point >= 0x202A && point <= 0x202E)
                && !(point >= 0x2066 && point <= 0x2069)
                && point != 0xFEFF
                && point != 0x2028
                && point != 0x2029;
    }
}
