package org.famen.portal.citation;

import java.util.List;

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
     */
    public record SameNamed(CitedLaw law, List<String> others, boolean byRule) {
        public SameNamed {
            others = List.copyOf(others);
        }
    }
}
