package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A question of which is known what answers it.
 *
 * @param answer in words; empty where there is none
 * @param answers ids of the provisions in the corpus
 */
public record JudgedQuestion(String id, String text, String answer, Set<String> answers) {
    public JudgedQuestion {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        requireNonNull(answer, "answer is null");
        answers = Set.copyOf(answers);
    }
}
