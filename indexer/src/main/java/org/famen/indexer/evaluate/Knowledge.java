package org.famen.indexer.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.ranking.model.AnsweredQuestion;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.ProvisionKey;

/**
 * What was learned from some questions.
 *
 * @param answered the questions
 */
record Knowledge(Embedding embedding, List<AnsweredQuestion> answered, AnsweredQuestions answeredQuestions) {
    private static final int EPOCHS = 3;

    /** @param untrained knows the provisions and no question; it is not changed */
    static Knowledge of(
            Embedding untrained,
            List<CorpusProvision> corpus,
            List<JudgedQuestion> questions,
            Map<String, List<Integer>> mistaken) {
        Embedding embedding = untrained.copy();
        int[][] rows = corpus.parallelStream()
                .map(provision -> embedding.rows(provision.text()))
                .toArray(int[][]::new);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            places.put(corpus.get(i).id(), i);
        }
        List<QuestionPairs> pairs = questions.stream()
                .map(question -> pairs(question, embedding, rows, places, mistaken))
                .flatMap(Optional::stream)
                .toList();
        EmbeddingTrainer.learnFromQuestions(embedding, pairs, rows, EPOCHS);
        List<AnsweredQuestion> answered = questions.stream()
                .map(question -> new AnsweredQuestion(
                        question.id(),
                        question.text(),
                        question.answer(),
                        embedding.of(question.text()),
                        question.answers().stream()
                                .map(places::get)
                                .filter(Objects::nonNull)
                                .map(place -> corpus.get(place).key())
                                .collect(Collectors.<ProvisionKey>toSet())))
                .toList();
        return new Knowledge(embedding, answered, new AnsweredQuestions(answered));
    }

    private static Optional<QuestionPairs> pairs(
            JudgedQuestion question,
            Embedding embedding,
            int[][] rows,
            Map<String, Integer> places,
            Map<String, List<Integer>> mistaken) {
        List<int[]> answers = question.answers().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(place -> rows[place])
                .filter(provision -> provision.length > 0)
                .toList();
        int[] asked = embedding.rows(question.text());
        return answers.isEmpty() || asked.length == 0
                ? Optional.empty()
                : Optional.of(new QuestionPairs(
                        question.id(),
                        asked,
                        embedding.rows(question.answer()),
                        answers,
                        mistaken.getOrDefault(question.id(), List.of()).stream()
                                .map(place -> rows[place])
                                .toList()));
    }
}
