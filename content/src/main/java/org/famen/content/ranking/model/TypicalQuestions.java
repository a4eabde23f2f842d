package org.famen.content.ranking.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.ranking.embedding.Neighbour;
import org.famen.content.ranking.embedding.QuantizedNeighbours;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.SentenceEncoder;

/**
 * What people typically ask, provision by provision, held in memory. Nobody asked these questions in earnest, so that they
 * say nothing of how often a provision is needed; what they say of meanings is kept apart from {@link AnsweredQuestions}.
 */
public final class TypicalQuestions {
    public static final TypicalQuestions NONE = new TypicalQuestions(List.of());

    /** Questions further down have nothing to say about a new one. */
    private static final int NEAREST = 60;
    /** Like nothing. */
    private static final QuantizedVector MEANINGLESS = new QuantizedVector(new byte[SentenceEncoder.DIMENSIONS]);

    private final List<WrittenQuestion> questions;
    private final QuantizedNeighbours meanings;
    private final List<ProvisionKey> provisions;
    private final Bm25Index byQuestion;
    private final Bm25Index byProvision;
    private final NaiveBayesLawClassifier laws;

    public TypicalQuestions(List<WrittenQuestion> questions) {
        this.questions = List.copyOf(questions);
        this.meanings = new QuantizedNeighbours(this.questions.stream()
                .map(question -> question.meaning().orElse(MEANINGLESS))
                .toList());
        Map<ProvisionKey, List<String>> asked = new LinkedHashMap<>();
        for (WrittenQuestion question : this.questions) {
            for (ProvisionKey provision : question.provisions()) {
                asked.computeIfAbsent(provision, key -> new ArrayList<>()).add(question.text());
            }
        }
        this.provisions = List.copyOf(asked.keySet());
        this.byQuestion =
                new Bm25Index(this.questions.stream().map(WrittenQuestion::text).toList());
        this.byProvision = new Bm25Index(
                asked.values().stream().map(all -> String.join("\n", all)).toList());
        this.laws = NaiveBayesLawClassifier.of(this.questions, WrittenQuestion::text, WrittenQuestion::lawIds);
    }

    /** Says of the provisions that answer like questions how like these are. */
    void addTo(RankingSignals signals, String question, Optional<float[]> meaning) {
        signals.putLaws(RankingSignals.Kind.LAW_BY_TYPICAL_QUESTIONS, laws.of(question));
        float[] all = byProvision.scores(question);
        for (int i = 0; i < all.length; i++) {
            signals.put(RankingSignals.Kind.TYPICAL_QUESTIONS_OF_PROVISION, provisions.get(i), all[i]);
        }
        addByWords(signals, question);
        meaning.ifPresent(vector -> addByMeaning(signals, vector));
    }

    private void addByWords(RankingSignals signals, String question) {
        float[] scores = byQuestion.scores(question);
        float best = byQuestion.best(question);
        for (int i : AnsweredQuestions.nearest(scores, NEAREST)) {
            for (ProvisionKey provision : questions.get(i).provisions()) {
                signals.raise(RankingSignals.Kind.TYPICAL_BY_WORDS, provision, scores[i] / best);
            }
        }
    }

    private void addByMeaning(RankingSignals signals, float[] meaning) {
        for (Neighbour near : meanings.nearest(meaning, NEAREST)) {
            float likeness = AnsweredQuestions.likeness(near.cosine());
            if (likeness > 0) {
                addByMeaning(signals, questions.get(near.place()), likeness);
            }
        }
    }

    private static void addByMeaning(RankingSignals signals, WrittenQuestion question, float likeness) {
        float weight = likeness * likeness * likeness;
        for (ProvisionKey provision : question.provisions()) {
            signals.raise(RankingSignals.Kind.TYPICAL_BY_MEANING, provision, likeness);
            signals.add(RankingSignals.Kind.TYPICAL_BY_MEANING_SUM, provision, weight);
        }
        for (String law : question.lawIds()) {
            signals.addLaw(RankingSignals.Kind.LAW_TYPICAL_BY_MEANING, law, weight);
        }
    }

    List<WrittenQuestion> questions() {
        return questions;
    }
}
