package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * A provision that may answer a question.
 *
 * @param id of its document
 * @param ordinal position in its law, from 0
 * @param length of its text in characters
 * @param scores by the name of the clause that gave it; clauses that did not match are absent
 * @param cosines empty where no language model is used, or the provision has no vector
 */
public record Candidate(
        String id,
        ProvisionKey provision,
        int ordinal,
        int length,
        Map<String, Float> scores,
        Optional<Cosines> cosines) {
    public Candidate {
        requireNonNull(id, "id is null");
        requireNonNull(provision, "provision is null");
        requireNonNull(cosines, "cosines is null");
        scores = Map.copyOf(scores);
    }

    float score(String clause) {
        return scores.getOrDefault(clause, 0f);
    }
}
