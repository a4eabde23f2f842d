package org.famen.content.ranking.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.famen.content.ranking.embedding.Grams;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.VectorMatrix;
import org.famen.content.ranking.embedding.Vectors;

/** All answered questions, held in memory: what the like of a new question was answered by. */
public final class AnsweredQuestions {
    /** Questions further down have nothing to say about a new one. */
    private static final int NEAREST = 40;

    /** One alone may be near by chance. */
    private static final int NEAR_QUESTIONS = 5;

    private static final int ANSWERS_HEARD = 8;
    private static final int WORDS_HEARD = 80;
    /** Provisions this far from one that answered a like question still gain from it. */
    private static final int NEIGHBOURS = 6;

    private static final double NEIGHBOUR_SHARE = 2.5;
    /** Cosine that the language model gives to questions about different things. */
    private static final float UNLIKE = 0.35f;
    /** Stands for the meaning of a question that was never encoded: like nothing. */
    private static final float[] MEANINGLESS = new float[SentenceEncoder.DIMENSIONS];

    private final List<AnsweredQuestion> questions;
    private final VectorMatrix meanings;
    private final List<ProvisionKey> provisions;
    private final Bm25Index byQuestion;
    private final Bm25Index byProvisionsQuestions;
    private final Bm25Index byProvisionsAnswers;
    private final NaiveBayesLawClassifier byWordsOfQuestions;
    private final NaiveBayesLawClassifier byWordsOfAnswers;
    private final Map<String, Integer> lawCounts = new HashMap<>();
    private final Map<ProvisionKey, Integer> provisionCounts = new HashMap<>();
    private final TypicalQuestions typical;

    /**
     * @param questions that somebody asked in earnest
     * @param typical that somebody wrote for provisions
     */
    public AnsweredQuestions(List<AnsweredQuestion> questions, TypicalQuestions typical) {
        this.questions = List.copyOf(questions);
        this.typical = typical;
        this.meanings = new VectorMatrix(this.questions.stream()
                .map(question -> question.meaning().orElse(MEANINGLESS))
                .toList());
        Map<ProvisionKey, List<AnsweredQuestion>> cited = new LinkedHashMap<>();
        for (AnsweredQuestion question : this.questions) {
            question.lawIds().forEach(law -> lawCounts.merge(law, 1, Integer::sum));
            question.provisions().forEach(provision -> {
                provisionCounts.merge(provision, 1, Integer::sum);
                cited.computeIfAbsent(provision, key -> new ArrayList<>()).add(question);
            });
        }
        this.provisions = List.copyOf(cited.keySet());
        this.byQuestion = new Bm25Index(
                this.questions.stream().map(AnsweredQuestion::question).toList());
        this.byProvisionsQuestions = new Bm25Index(cited.values().stream()
                .map(all -> all.stream().map(AnsweredQuestion::question).collect(Collectors.joining("\n")))
                .toList());
        this.byProvisionsAnswers = new Bm25Index(cited.values().stream()
                .map(all -> all.stream().map(AnsweredQuestion::answer).collect(Collectors.joining("\n")))
                .toList());
        this.byWordsOfQuestions =
                NaiveBayesLawClassifier.of(this.questions, AnsweredQuestion::question, AnsweredQuestion::lawIds);
        this.byWordsOfAnswers =
                NaiveBayesLawClassifier.of(this.questions, AnsweredQuestion::answer, AnsweredQuestion::lawIds);
    }

    /** How many answers cite the law. */
    int count(String lawId) {
        return lawCounts.getOrDefault(lawId, 0);
    }

    int count(ProvisionKey provision) {
        return provisionCounts.getOrDefault(provision, 0);
    }

    /** @param meaning of the question as the language model says, of length 1; empty where none is used */
    public RankingSignals signals(String question, Optional<float[]> meaning) {
        RankingSignals signals = new RankingSignals();
        signals.putLaws(RankingSignals.Kind.LAW_BY_WORDS_OF_QUESTIONS, byWordsOfQuestions.of(question));
        signals.putLaws(RankingSignals.Kind.LAW_BY_WORDS_OF_ANSWERS, byWordsOfAnswers.of(question));
        addByWords(question, signals);
        meaning.ifPresent(vector -> addByMeaning(vector, signals));
        typical.addTo(signals, question, meaning);
        float[] asked = byProvisionsQuestions.scores(question);
        float[] answered = byProvisionsAnswers.scores(question);
        for (int i = 0; i < asked.length; i++) {
            signals.put(RankingSignals.Kind.QUESTIONS_OF_PROVISION, provisions.get(i), asked[i]);
            signals.put(RankingSignals.Kind.ANSWERS_OF_PROVISION, provisions.get(i), answered[i]);
        }
        return signals;
    }

    /**
     * What answers to like questions say, to look for in provisions.
     *
     * @param idf of two neighbouring characters, 0 where they say nothing
     * @return pairs of characters with their weights, of which the squares add up to 1; empty where nothing is like
     */
    public Map<String, Float> answerWords(String question, ToDoubleFunction<String> idf) {
        float[] scores = byQuestion.scores(question);
        Map<String, Float> words = new HashMap<>();
        Arrays.stream(nearest(scores, NEAREST)).limit(ANSWERS_HEARD).forEach(i -> {
            float likeness = scores[i] * scores[i];
            unit(rare(Grams.pairs(questions.get(i).answer()), idf))
                    .forEach((pair, weight) -> words.merge(pair, likeness * weight, Float::sum));
        });
        return unit(words.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS_HEARD)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, Float> rare(List<String> pairs, ToDoubleFunction<String> idf) {
        Map<String, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        Map<String, Float> weights = new HashMap<>();
        counts.forEach((pair, count) -> {
            double weight = idf.applyAsDouble(pair) * Math.log1p(count);
            if (weight > 0) {
                weights.put(pair, (float) weight);
            }
        });
        return weights;
    }

    private static Map<String, Float> unit(Map<String, Float> weights) {
        float length = (float) Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        Map<String, Float> unit = new HashMap<>();
        weights.forEach((pair, weight) -> unit.put(pair, weight / length));
        return unit;
    }

    private void addByWords(String question, RankingSignals signals) {
        float[] scores = byQuestion.scores(question);
        float best = byQuestion.best(question);
        for (int i : nearest(scores, NEAREST)) {
            AnsweredQuestion like = questions.get(i);
            float likeness = scores[i] / best;
            signals.like(like, likeness);
            for (ProvisionKey provision : like.provisions()) {
                signals.raise(RankingSignals.Kind.LIKE_BY_WORDS, provision, likeness);
                signals.add(RankingSignals.Kind.LIKE_BY_WORDS_SUM, provision, likeness * likeness);
                signals.addNear(provision, likeness * likeness / 2);
            }
            for (String law : like.lawIds()) {
                signals.raiseLaw(RankingSignals.Kind.LAW_LIKE_BY_WORDS, law, likeness);
                signals.addLaw(RankingSignals.Kind.LAW_LIKE_BY_WORDS_SUM, law, likeness * likeness);
            }
        }
    }

    private void addByMeaning(float[] meaning, RankingSignals signals) {
        float[] cosines = meanings.dots(meaning);
        signals.putNearness(nearness(cosines));
        float[] scores = likenesses(cosines);
        for (int i : nearest(scores, NEAREST)) {
            float likeness = scores[i] * scores[i] * scores[i];
            for (ProvisionKey provision : questions.get(i).provisions()) {
                signals.raise(RankingSignals.Kind.LIKE_BY_MEANING, provision, scores[i]);
                signals.addNear(provision, likeness);
            }
            questions
                    .get(i)
                    .lawIds()
                    .forEach(law -> signals.addLaw(RankingSignals.Kind.LAW_LIKE_BY_MEANING, law, likeness));
        }
    }

    private static double nearness(float[] cosines) {
        return Arrays.stream(Vectors.highest(cosines, NEAR_QUESTIONS))
                .mapToDouble(i -> cosines[i])
                .average()
                .orElse(0);
    }

    /** How like two texts are whose vectors have that cosine, from 0 to 1. */
    static float likeness(float cosine) {
        return Math.max(0, (cosine - UNLIKE) / (1 - UNLIKE));
    }

    /** How like texts are whose vectors have these cosines, from 0 to 1. */
    static float[] likenesses(float[] cosines) {
        float[] likenesses = new float[cosines.length];
        for (int i = 0; i < likenesses.length; i++) {
            likenesses[i] = likeness(cosines[i]);
        }
        return likenesses;
    }

    /** Places of the best, at most that many, of those that are like at all. */
    static int[] nearest(float[] scores, int most) {
        return Arrays.stream(Vectors.highest(scores, most))
                .filter(i -> scores[i] > 0)
                .toArray();
    }

    /** What a like question's provision gives to one that stands {@code distance} articles away. */
    static double share(int distance) {
        return distance > NEIGHBOURS ? 0 : Math.exp(-distance / NEIGHBOUR_SHARE);
    }
}
