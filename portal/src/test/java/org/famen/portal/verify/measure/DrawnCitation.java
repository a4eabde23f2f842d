package org.famen.portal.verify.measure;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A citation that was drawn from the law texts, as it is written or with a fault put in.
 *
 * @param sentence in which it stands
 * @param start of the citation in the sentence
 * @param end behind it
 */
record DrawnCitation(String sentence, int start, int end, Fault fault) {
    /** What was put in. */
    enum Fault {
        NONE,
        /** A number behind the last article of the law. */
        NO_SUCH_ARTICLE,
        /** A 款 or 项 that the article does not have. */
        NO_SUCH_PART,
        /** A law that nobody made. */
        NO_SUCH_LAW,
        /** The quotation has another word, one more, or one less. */
        ALTERED_QUOTATION,
        /** The quotation is of another article of the law. */
        OTHER_ARTICLE;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    DrawnCitation {
        requireNonNull(sentence, "sentence is null");
        requireNonNull(fault, "fault is null");
    }

    boolean isFault() {
        return fault != Fault.NONE;
    }
}
