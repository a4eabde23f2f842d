package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.QuestionAdapter;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.embedding.Vectors;
import org.famen.indexer.embedding.ProvisionVectors;

/** The vectors of a corpus, from which an adapter is taught what answers questions and what only seems to. */
final class ProvisionSpace {
    /** Provisions that an adapter tells apart; more bring nothing and take longer. */
    private static final int POOL = 16_000;
    /** Provisions near a question that do not answer it. */
    private static final int NEAREST = 30;

    private static final long SEED = 20261128;

    private final TextEncoder encoder;
    private final float[][] vectors;
    private final Map<String, Integer> places = new HashMap<>();

    ProvisionSpace(List<CorpusProvision> corpus, ProvisionVectors known, TextEncoder encoder) {
        this.encoder = encoder;
        this.vectors = corpus.stream()
                .map(provision -> known.of(provision.text())
                        .map(QuantizedVector::unit)
                        .orElseThrow(() -> new IllegalStateException("a provision without a vector")))
                .toArray(float[][]::new);
        for (int place = 0; place < corpus.size(); place++) {
            places.put(corpus.get(place).id(), place);
        }
    }

    /**
     * @param mistaken places of provisions that share a question's words and do not answer it, by its id
     * @param start what was learned before
     * @param epochs how often each question is looked at
     */
    QuestionAdapter adapter(
            List<JudgedQuestion> questions, Map<String, List<Integer>> mistaken, QuestionAdapter start, int epochs) {
        Map<Integer, Integer> pool = pool(questions, mistaken);
        List<AdapterTrainer.Example> examples = new ArrayList<>();
        for (JudgedQuestion question : questions) {
            int[] answers = answers(question)
                    .map(pool::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (answers.length > 0) {
                Stream.of(question.text(), question.answer())
                        .filter(text -> !text.isEmpty())
                        .map(encoder::encode)
                        .flatMap(Optional::stream)
                        .forEach(vector -> examples.add(new AdapterTrainer.Example(vector, answers)));
            }
        }
        return AdapterTrainer.train(
                examples, pool.keySet().stream().map(place -> vectors[place]).toArray(float[][]::new), start, epochs);
    }

    /** Place in the corpus to place in the pool, in the pool's order. */
    private Map<Integer, Integer> pool(List<JudgedQuestion> questions, Map<String, List<Integer>> mistaken) {
        Set<Integer> chosen = new LinkedHashSet<>();
        questions.forEach(question -> answers(question).forEach(chosen::add));
        for (JudgedQuestion question : questions) {
            chosen.addAll(mistaken.getOrDefault(question.id(), List.of()));
            if (chosen.size() >= POOL) {
                break;
            }
        }
        Random random = new Random(SEED);
        while (chosen.size() < Math.min(POOL, vectors.length)) {
            chosen.add(random.nextInt(vectors.length));
        }
        Map<Integer, Integer> pool = new LinkedHashMap<>();
        chosen.forEach(place -> pool.put(place, pool.size()));
        return pool;
    }

    private Stream<Integer> answers(JudgedQuestion question) {
        return question.answers().stream().sorted().map(places::get).filter(Objects::nonNull);
    }

    /** Places of the provisions that mean nearly the same as a question and do not answer it. */
    List<Integer> nearMisses(JudgedQuestion question) {
        Optional<float[]> asked = encoder.encode(question.text());
        if (asked.isEmpty()) {
            return List.of();
        }
        record Near(int place, float cosine) {}
        PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparing(Near::cosine));
        for (int place = 0; place < vectors.length; place++) {
            float cosine = Vectors.dot(asked.get(), vectors[place]);
            if (nearest.size() < NEAREST || cosine > nearest.element().cosine()) {
                nearest.add(new Near(place, cosine));
            }
            if (nearest.size() > NEAREST) {
                nearest.remove();
            }
        }
        Set<Integer> answers = Set.copyOf(answers(question).toList());
        return nearest.stream()
                .map(Near::place)
                .filter(place -> !answers.contains(place))
                .toList();
    }
}
