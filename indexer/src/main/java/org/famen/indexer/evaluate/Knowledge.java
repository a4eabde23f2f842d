package org.famen.indexer.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.ranking.AnsweredQuestion;
import org.famen.content.ranking.AnsweredQuestions;
import org.famen.content.ranking.ProvisionKey;
import org.famen.content.ranking.embedding.Embedding;

/**
 * What was learned from some questions.
 *
 * @param meanings of the provisions, in their order
 * @param answered the questions
 */
record Knowledge(
        Embedding embedding, float[][] meanings, List<AnsweredQuestion> answered, AnsweredQuestions answeredQuestions) {
    private static final int EPOCHS = 3;

    /** @param untaught knows the provisions and no question; it is not changed */
    static Knowledge of(
            Embedding untaught,
            List<CorpusProvision> corpus,
            List<JudgedQuestion> questions,
            Map<String, List<Integer>> mistaken) {
        Embedding embedding = untaught.copy();
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
        float[][] meanings = IntStream.range(0, rows.length)
                .parallel()
                .mapToObj(i -> embedding.of(rows[i]))
                .toArray(float[][]::new);
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
        return new Knowledge(embedding, meanings, answered, new AnsweredQuestions(answered));
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

    /** Places of the provisions that mean the likest. */
    List<Integer> nearest(float[] meaning, int most) {
        float[] cosine = new float[meanings.length];
        for (int i = 0; i < cosine.length; i++) {
            cosine[i] = Embedding.dot(meaning, meanings[i]);
        }
        return IntStream.range(0, cosine.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> cosine[i]).reversed())
                .limit(most)
                .toList();
    }
}
