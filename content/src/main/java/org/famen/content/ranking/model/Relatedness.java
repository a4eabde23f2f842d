package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.ranking.embedding.Grams;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.embedding.Vectors;

/**
 * How surely a question is about the same as one of a few titles: how like their vectors are (0 to 1) and the share of the
 * question that the title says in the same characters (0 to 1), added. Either alone is often wrong: a model of meaning takes
 * neighbouring matters for the same, and a single word in common may be about anything. Rarity is counted among the titles.
 */
public final class Relatedness {
    private final TextEncoder encoder;
    private final Map<String, Integer> titlesWith = new HashMap<>();
    private final int titles;

    /** @param titles that a question is compared with */
    public Relatedness(TextEncoder encoder, Collection<String> titles) {
        this.encoder = requireNonNull(encoder, "encoder is null");
        this.titles = titles.size();
        titles.forEach(
                title -> new HashSet<>(Grams.pairs(title)).forEach(pair -> titlesWith.merge(pair, 1, Integer::sum)));
    }

    /** What is to be known of a question for {@link #of}. */
    public Asked ask(String question) {
        return new Asked(encoder.encode(question), Set.copyOf(Grams.pairs(question)));
    }

    /** @return from 0 to 2 */
    public double of(Asked asked, Titled titled) {
        double all = 0;
        double shared = 0;
        for (String pair : asked.pairs()) {
            double idf = Math.log((titles + 1.0) / (titlesWith.getOrDefault(pair, 0) + 1.0));
            all += idf;
            shared += titled.title().contains(pair) ? idf : 0;
        }
        double likeness = asked.meaning()
                .flatMap(one -> titled.meaning().map(other -> AnsweredQuestions.likeness(Vectors.dot(one, other))))
                .orElse(0f);
        return likeness + (all == 0 ? 0 : shared / all);
    }

    /**
     * @param meaning of length 1; empty where no language model is used
     * @param pairs neighbouring characters
     */
    public record Asked(Optional<float[]> meaning, Set<String> pairs) {}

    /** @param meaning of length 1; empty where no language model is used */
    public record Titled(String title, Optional<float[]> meaning) {}
}
