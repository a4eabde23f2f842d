package org.famen.portal.citation;

import java.util.List;
import java.util.Optional;
import org.famen.portal.library.AbsentLaw;

/**
 * What a text means that names one law or several.
 *
 * @param laws those that were found, in the order of the text
 * @param refusals what names no law that is known, or no single one
 */
public record CitationAnswer(List<SameNamed> laws, List<CitationRefusal> refusals) {
    public CitationAnswer {
        laws = List.copyOf(laws);
        refusals = List.copyOf(refusals);
    }

    /** Whether it means one law and nothing else. */
    boolean isOneLaw() {
        return laws.size() == 1 && refusals.isEmpty();
    }

    /**
     * A law among those that are called the same.
     *
     * @param others ids of further laws of that name
     * @param byRule whether nobody listed the name, and it shortens one title only
     * @param absent what is known of the law, where no text of it is held
     * @param today the same citation in the text of today, where the version that is named is not held
     */
    public record SameNamed(
            CitedLaw law, List<String> others, boolean byRule, Optional<AbsentLaw> absent, Optional<CitedLaw> today) {
        public SameNamed {
            others = List.copyOf(others);
        }
    }
}
