package org.famen.content.investor;

import static java.util.Objects.requireNonNull;

/** A word of the trade and what it means, in a sentence. */
public record Term(String word, String meaning) {

    public Term {
        requireNonNull(word, "word is null");
        requireNonNull(meaning, "meaning is null");
    }
}
