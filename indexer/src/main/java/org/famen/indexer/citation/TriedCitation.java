package org.famen.indexer.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that was tried.
 *
 * @param laws one for each law that it names; empty when it was taken for no citation
 */
public record TriedCitation(String written, List<CitedLaw> laws) {
    public TriedCitation {
        requireNonNull(written, "written is null");
        laws = List.copyOf(laws);
    }

    /**
     * A law that is cited.
     *
     * @param law its id, or as it was written where it is not known
     * @param provisions as statutes write them, empty when the law alone is named
     * @param candidates ids of laws that may be meant where it is not certain
     */
    public record CitedLaw(Outcome outcome, String law, String provisions, List<String> candidates) {
        public CitedLaw {
            requireNonNull(outcome, "outcome is null");
            candidates = List.copyOf(candidates);
        }

        private String words() {
            String cited = law + (provisions.isEmpty() ? "" : " " + provisions);
            String meant = candidates.isEmpty() ? "" : " (" + String.join("、", candidates) + ")";
            return outcome.words() + ": " + cited + meant;
        }
    }

    public boolean isNothing() {
        return laws.isEmpty();
    }

    /** Whether every law that it names was found, with every provision. */
    public boolean isResolved() {
        return !laws.isEmpty() && laws.stream().allMatch(law -> law.outcome().isResolved());
    }

    public boolean isRefused() {
        return !laws.isEmpty() && !isResolved();
    }

    /** Whether it means what a person says it means: {@code law provisions}, several laws divided by a plus. */
    public boolean means(String expected) {
        return understood().equals(expected);
    }

    /** {@code 民法典 第五百七十七条 + 劳动法 第三条}; a dash when it was taken for no citation. */
    public String understood() {
        return laws.isEmpty()
                ? "-"
                : laws.stream()
                        .map(law -> (law.law() + " " + law.provisions()).strip())
                        .collect(Collectors.joining(" + "));
    }

    /** One line of a report. */
    public String line() {
        return written + "\t"
                + (laws.isEmpty()
                        ? "nothing"
                        : laws.stream().map(CitedLaw::words).collect(Collectors.joining("; ")));
    }
}
