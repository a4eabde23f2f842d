package org.famen.content.pastedtext;

import java.util.List;
import java.util.regex.Pattern;

/** What stands between quotation marks, ready to be looked for in many texts: its pieces between …, and all of it. */
public final class QuotedWords {
    private static final Pattern LEFT_OUT = Pattern.compile("(?:…|\\.{3,}|。。+)+");

    private final List<String> pieces;
    private final NormalizedText whole;

    private QuotedWords(List<String> pieces, NormalizedText whole) {
        this.pieces = pieces;
        this.whole = whole;
    }

    public static QuotedWords of(String quotation) {
        return new QuotedWords(
                LEFT_OUT.splitAsStream(quotation)
                        .map(piece -> new NormalizedText(piece).letters())
                        .toList(),
                new NormalizedText(LEFT_OUT.matcher(quotation).replaceAll("")));
    }

    /** Letters and figures alone. */
    List<String> pieces() {
        return pieces;
    }

    NormalizedText whole() {
        return whole;
    }
}
