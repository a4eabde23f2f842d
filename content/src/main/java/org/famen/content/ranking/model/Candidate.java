package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A provision that may answer a question.
 *
 * @param id of its document
 * @param ordinal position in its law, from 0
 * @param length of its text in characters
 * @param scores by the name of the clause that gave it; clauses that did not match are absent
 * @param cosine of its meaning to the question's, from -1 to 1
 */
public record Candidate(
        String id, ProvisionKey provision, int ordinal, int length, Map<String, Float> scores, float cosine) {
    public Candidate {
        requireNonNull(id, "id is null");
        requireNonNull(provision, "provision is null");
        scores = Map.copyOf(scores);
    }

    float score(String clause) {
        return scores.getOrDefault(clause, 0f);
    }
}
