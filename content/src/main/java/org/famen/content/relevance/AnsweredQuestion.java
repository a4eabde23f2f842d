package org.famen.content.relevance;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A question that a provision has answered.
 *
 * @param id of the consultation, part of its address; empty for one that only its meaning is known of
 * @param question in the words of who asked; empty like the id
 * @param answer empty like the id
 * @param meaning of the question, of length 1
 * @param provisions that the answer cites
 */
public record AnsweredQuestion(
        String id, String question, String answer, float[] meaning, Set<ProvisionKey> provisions) {
    public AnsweredQuestion {
        requireNonNull(id, "id is null");
        requireNonNull(question, "question is null");
        requireNonNull(answer, "answer is null");
        requireNonNull(meaning, "meaning is null");
        provisions = Set.copyOf(provisions);
    }
}
