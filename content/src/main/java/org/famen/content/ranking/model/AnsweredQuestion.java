package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question that a provision has answered.
 *
 * @param id of the consultation, part of its address; empty for one that only its meaning is known of
 * @param question in the words of who asked; empty like the id
 * @param answer empty like the id
 * @param meaning of the question as the language model says, of length 1; empty where none is used
 * @param provisions that the answer cites
 */
public record AnsweredQuestion(
        String id, String question, String answer, Optional<float[]> meaning, Set<ProvisionKey> provisions) {
    public AnsweredQuestion {
        requireNonNull(id, "id is null");
        requireNonNull(question, "question is null");
        requireNonNull(answer, "answer is null");
        requireNonNull(meaning, "meaning is null");
        provisions = Set.copyOf(provisions);
    }

    /** What a ranking that ships keeps of it. */
    public AnsweredQuestion withoutWords() {
        return new AnsweredQuestion("", "", "", meaning, provisions);
    }

    Set<String> lawIds() {
        return provisions.stream().map(ProvisionKey::lawId).collect(Collectors.toSet());
    }
}
