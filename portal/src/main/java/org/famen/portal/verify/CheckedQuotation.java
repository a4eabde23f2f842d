package org.famen.portal.verify;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.famen.content.pastedtext.Alignment;

/**
 * A quotation held against the text that is cited.
 *
 * @param words as quoted
 * @param label of the provision that it was found in, or comes nearest to; empty where it is in none
 * @param page of that provision; empty where it is in none
 * @param pieces what is the same and what differs; empty unless it differs
 */
public record CheckedQuotation(Result result, String words, String label, String page, List<Alignment.Piece> pieces) {
    /** How it compares. */
    public enum Result {
        SAME,
        /** In the law word for word, and in another article than the one that is cited. */
        ELSEWHERE,
        DIFFERS,
        /** Nothing in the provision is like it, and no provision of the law has it. */
        NOT_THERE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CheckedQuotation {
        requireNonNull(result, "result is null");
        pieces = List.copyOf(pieces);
    }

    public boolean isFault() {
        return result != Result.SAME;
    }
}
