package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.ranking.embedding.QuantizedVector;

/**
 * A question that somebody wrote for the provisions that answer it ({@code content/questions}).
 *
 * @param meaning as the language model says; empty where none was used
 */
public record WrittenQuestion(String text, Optional<QuantizedVector> meaning, Set<ProvisionKey> provisions) {
    public WrittenQuestion {
        requireNonNull(text, "text is null");
        requireNonNull(meaning, "meaning is null");
        provisions = Set.copyOf(provisions);
    }

    Set<String> lawIds() {
        return provisions.stream().map(ProvisionKey::lawId).collect(Collectors.toSet());
    }
}
