package org.famen.content.pastedtext;

import static java.util.Objects.requireNonNull;

/**
 * Words between quotation marks.
 *
 * @param start of the opening mark
 * @param end behind the closing mark
 * @param words between them
 */
public record Quotation(int start, int end, String words) {
    public Quotation {
        requireNonNull(words, "words is null");
    }
}
