package org.famen.indexer.evaluate;

import java.util.Set;
import org.famen.content.ranking.model.ProvisionKey;

/**
 * A typical question with its provisions as the law in force has them and as the judged corpus has them, which may hold an
 * older text under another number.
 *
 * @param judged with ids of the corpus, or of {@link MatchedQuestions#further} where that has no such text
 * @param inForce what the question names
 */
record MatchedQuestion(JudgedQuestion judged, Set<ProvisionKey> inForce) {
    MatchedQuestion {
        inForce = Set.copyOf(inForce);
    }
}
