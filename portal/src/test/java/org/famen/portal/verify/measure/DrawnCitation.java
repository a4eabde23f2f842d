package org.famen.portal.verify.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A citation that was drawn from the law texts, as it is written or with a fault put in.
 *
 * @param sentence in which it stands
 * @param start of the citation in the sentence
 * @param end behind it
 * @param laws ids of the laws that it names
 */
record DrawnCitation(String sentence, int start, int end, Fault fault, Set<String> laws) {
    /** What was put in. */
    enum Fault {
        NONE,
        /** A number behind the last article of the law. */
        NO_SUCH_ARTICLE("no_such_article"),
        /** A 款 or 项 that the article does not have. */
        NO_SUCH_PART("no_such_part"),
        /** A law that nobody made. */
        NO_SUCH_LAW("unknown_law"),
        /** A law that has ended. */
        REPEALED_LAW("repealed"),
        /** A law that is known and of which no text is held, so that nobody can say whether it has the article. */
        LAW_NOT_HELD("not_held"),
        /** The quotation has another word, one more, or one less. */
        ALTERED_QUOTATION("differs", "not_there"),
        /** The quotation is of another article of the law. */
        OTHER_ARTICLE("elsewhere", "differs", "not_there");

        private final List<String> told;

        /** @param told how the check may call it, as the status of a provision or the result of a quotation */
        Fault(String... told) {
            this.told = List.of(told);
        }

        boolean isTold(String status) {
            return told.contains(status);
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    DrawnCitation {
        requireNonNull(sentence, "sentence is null");
        requireNonNull(fault, "fault is null");
        laws = Set.copyOf(laws);
    }
}
