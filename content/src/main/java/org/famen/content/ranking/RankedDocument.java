package org.famen.content.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.ranking.model.Candidate;

/**
 * A document that was found, before anything of it is read.
 *
 * @param lawId empty for a page of the city
 * @param score by the plan; 0 where only its meaning or an answered question led to it
 * @param candidate what the ranker knew of it; empty where it was not asked
 */
public record RankedDocument(String id, String lawId, float score, Optional<Candidate> candidate) {
    public RankedDocument {
        requireNonNull(id, "id is null");
        requireNonNull(lawId, "lawId is null");
        requireNonNull(candidate, "candidate is null");
    }

    /** By the plan alone. */
    static RankedDocument of(CandidateHit hit, String lawId) {
        return new RankedDocument(hit.id(), lawId, hit.score() == null ? 0 : hit.score(), Optional.empty());
    }

    public boolean isOfALaw() {
        return !lawId.isEmpty();
    }
}
