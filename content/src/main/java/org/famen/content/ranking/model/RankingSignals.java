package org.famen.content.ranking.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@link AnsweredQuestions} say about one question: to each provision and law that answered its like, how much. */
public final class RankingSignals {
    enum Kind {
        QUESTIONS_OF_PROVISION,
        ANSWERS_OF_PROVISION,
        LIKE_BY_WORDS,
        LIKE_BY_WORDS_SUM,
        LIKE_BY_MEANING,
        LAW_LIKE_BY_WORDS,
        LAW_LIKE_BY_WORDS_SUM,
        LAW_LIKE_BY_MEANING,
        LAW_BY_WORDS_OF_QUESTIONS,
        LAW_BY_WORDS_OF_ANSWERS,
        TYPICAL_QUESTIONS_OF_PROVISION,
        TYPICAL_BY_WORDS,
        TYPICAL_BY_MEANING,
        TYPICAL_BY_MEANING_SUM,
        LAW_BY_TYPICAL_QUESTIONS,
        LAW_TYPICAL_BY_MEANING;

        boolean isOfMeaning() {
            return switch (this) {
                case LIKE_BY_MEANING,
                        LAW_LIKE_BY_MEANING,
                        TYPICAL_BY_MEANING,
                        TYPICAL_BY_MEANING_SUM,
                        LAW_TYPICAL_BY_MEANING -> true;
                default -> false;
            };
        }
    }

    private final Map<Kind, Map<ProvisionKey, Float>> provisions = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Float>> laws = new EnumMap<>(Kind.class);
    private final Map<String, Map<ProvisionKey, Float>> near = new HashMap<>();
    private final Map<ProvisionKey, AnsweredQuestion> likest = new HashMap<>();
    private final Map<ProvisionKey, Float> likeness = new HashMap<>();
    private double nearness;

    /** What is 0 is not kept: of thousands of provisions most have nothing to do with a question. */
    void put(Kind kind, ProvisionKey provision, float value) {
        if (value != 0) {
            provisionsOf(kind).put(provision, value);
        }
    }

    void putNearness(double value) {
        nearness = value;
    }

    void raise(Kind kind, ProvisionKey provision, float value) {
        provisionsOf(kind).merge(provision, value, Math::max);
    }

    void add(Kind kind, ProvisionKey provision, float value) {
        provisionsOf(kind).merge(provision, value, Float::sum);
    }

    void putLaws(Kind kind, Map<String, Float> values) {
        lawsOf(kind).putAll(values);
    }

    void raiseLaw(Kind kind, String law, float value) {
        lawsOf(kind).merge(law, value, Math::max);
    }

    void addLaw(Kind kind, String law, float value) {
        lawsOf(kind).merge(law, value, Float::sum);
    }

    void addNear(ProvisionKey provision, float value) {
        near.computeIfAbsent(provision.lawId(), law -> new HashMap<>()).merge(provision, value, Float::sum);
    }

    void like(AnsweredQuestion question, float value) {
        for (ProvisionKey provision : question.provisions()) {
            if (!question.id().isEmpty() && value > likeness.getOrDefault(provision, 0f)) {
                likeness.put(provision, value);
                likest.put(provision, question);
            }
        }
    }

    float of(Kind kind, ProvisionKey provision) {
        return provisionsOf(kind).getOrDefault(provision, 0f);
    }

    float ofLaw(Kind kind, String law) {
        return lawsOf(kind).getOrDefault(law, 0f);
    }

    /** How near the question is to what people ask about law at all: the mean cosine of the nearest answered questions. */
    public double nearness() {
        return nearness;
    }

    /** What the provision gains from its neighbours and itself. */
    float near(ProvisionKey provision) {
        double sum = 0;
        for (Map.Entry<ProvisionKey, Float> other :
                near.getOrDefault(provision.lawId(), Map.of()).entrySet()) {
            sum += other.getValue() * AnsweredQuestions.share(provision.distance(other.getKey()));
        }
        return (float) sum;
    }

    /**
     * Provisions worth looking at though their words may not match.
     *
     * @param most how many
     */
    public List<ProvisionKey> provisions(int most) {
        Map<ProvisionKey, Float> best = new HashMap<>();
        Stream.of(Kind.LIKE_BY_WORDS, Kind.LIKE_BY_MEANING, Kind.TYPICAL_BY_WORDS, Kind.TYPICAL_BY_MEANING)
                .forEach(kind ->
                        provisionsOf(kind).forEach((provision, value) -> best.merge(provision, value, Math::max)));
        List<Map.Entry<ProvisionKey, Float>> sorted = new ArrayList<>(best.entrySet());
        sorted.sort(Map.Entry.<ProvisionKey, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()));
        return sorted.stream().limit(most).map(Map.Entry::getKey).toList();
    }

    /** The published question most like this one that the provision answered, with how like it is, from 0 to about 1. */
    public Optional<Like> likest(ProvisionKey provision) {
        return Optional.ofNullable(likest.get(provision))
                .map(question -> new Like(question, likeness.getOrDefault(provision, 0f)));
    }

    /** How near the nearest answered question that the provision answered comes in meaning, from 0 to 1. */
    public float likenessInMeaning(ProvisionKey provision) {
        return of(Kind.LIKE_BY_MEANING, provision);
    }

    /** An answered question and how like it is. */
    public record Like(AnsweredQuestion question, float likeness) {}

    private Map<ProvisionKey, Float> provisionsOf(Kind kind) {
        return provisions.computeIfAbsent(kind, key -> new HashMap<>());
    }

    private Map<String, Float> lawsOf(Kind kind) {
        return laws.computeIfAbsent(kind, key -> new HashMap<>());
    }
}
