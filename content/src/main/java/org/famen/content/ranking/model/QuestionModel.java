package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import org.famen.content.ranking.embedding.GramWeights;
import org.famen.content.ranking.embedding.Grams;
import org.famen.content.ranking.embedding.QuestionAdapter;
import org.famen.content.ranking.embedding.TextEncoder;

/** By what a question is understood before anything is searched. */
public record QuestionModel(TextEncoder encoder, QuestionAdapter adapter, GramWeights weights) {
    public QuestionModel {
        requireNonNull(encoder, "encoder is null");
        requireNonNull(adapter, "adapter is null");
        requireNonNull(weights, "weights is null");
    }

    public QueryContext read(String question, AnsweredQuestions answered) {
        var vectors = encoder.encode(question).map(plain -> new QuestionVectors(plain, adapter.turn(plain)));
        return new QueryContext(
                question,
                vectors,
                answered.signals(question, vectors.map(QuestionVectors::plain)),
                answered.answerWords(question, weights::idf),
                weights.shares(Grams.pairs(question)),
                weights.shares(Grams.singles(question)));
    }
}
