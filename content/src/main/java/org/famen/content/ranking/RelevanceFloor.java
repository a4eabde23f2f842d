package org.famen.content.ranking;

import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.QueryContext;

/**
 * Below it nothing of what was found has to do with what was asked: no provision means nearly the same, and none says most
 * of its words. Without vectors words alone decide, as they did when the candidates were found. Figures: docs/relevance.md.
 */
final class RelevanceFloor {
    /** Cosine from which a provision is about what was asked. */
    private static final double NEAR = 0.56;
    /** Share of what the question says that a provision says in the same characters. */
    private static final double COVERED = 0.6;

    private RelevanceFloor() {}

    static boolean isPassedBy(CandidateSet set) {
        return !set.hasMeanings() || set.candidates().stream().anyMatch(RelevanceFloor::isAbove);
    }

    private static boolean isAbove(Candidate candidate) {
        return candidate.cosines().orElseThrow().plain() >= NEAR
                || candidate.scores().getOrDefault(QueryContext.COVERAGE, 0f) >= COVERED;
    }
}
