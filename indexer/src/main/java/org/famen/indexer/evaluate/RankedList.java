package org.famen.indexer.evaluate;

import java.util.List;
import org.famen.content.ranking.model.Candidate;

/**
 * The candidates of one question as the ranker sees them.
 *
 * @param features one row a candidate
 */
record RankedList(JudgedQuestion question, List<Candidate> candidates, float[][] features) {

    boolean isAnswer(int candidate) {
        return question.answers().contains(candidates.get(candidate).id());
    }

    long answers() {
        return candidates.stream()
                .filter(candidate -> question.answers().contains(candidate.id()))
                .count();
    }
}
