package org.famen.portal.search.results;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Why a hit is where it is, in terms that a reader can check.
 *
 * @param text words that were found, lay words with the legal ones, or the question that was answered; empty where the kind says it all
 * @param address of the answered question; empty for the others
 */
public record Reason(Kind kind, String text, String address) {
    /** The order is that in which they are told. */
    public enum Kind {
        /** The words that were typed stand in it. */
        WORDS,
        /** What statutes say for a lay word that was typed stands in it. */
        MEANT,
        /** They stand in the title of its law. */
        TITLE,
        /** It answered a published question that is like this one. */
        ANSWERED,
        /** It answered questions that meant the like, of which the words are not kept. */
        ASKED_BEFORE,
        /** It says the like in other words. */
        MEANING;

        /** The last part of its words' key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reason {
        requireNonNull(kind, "kind is null");
        requireNonNull(text, "text is null");
        requireNonNull(address, "address is null");
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "", "");
    }
}
