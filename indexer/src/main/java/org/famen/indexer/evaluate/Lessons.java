package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.relevance.Embedding;

/** What all learning from one corpus begins with: its provisions, what they mean by themselves, and a place to search. */
final class Lessons {
    private static final int PROVISION_EPOCHS = 4;
    private static final int MISTAKEN = 50;
    private static final long SEED = 20261124;

    private final Trial trial;
    private final List<CorpusProvision> corpus;
    private final Embedding untaught;
    private final Map<String, List<Integer>> mistaken;

    /** @param questions of which some will be learned from */
    Lessons(Trial trial, List<CorpusProvision> corpus, List<JudgedQuestion> questions) {
        this.trial = requireNonNull(trial, "trial is null");
        this.corpus = List.copyOf(corpus);
        List<String> texts = corpus.stream().map(CorpusProvision::text).toList();
        this.untaught = EmbeddingTrainer.start(texts, SEED);
        EmbeddingTrainer.learnFromProvisions(untaught, texts, PROVISION_EPOCHS);
        this.mistaken =
                questions.parallelStream().collect(Collectors.toMap(JudgedQuestion::id, this::sharingWordsOnly));
    }

    private List<Integer> sharingWordsOnly(JudgedQuestion question) {
        return trial.places(trial.baseline(question.text(), MISTAKEN)).stream()
                .filter(place -> !question.answers().contains(corpus.get(place).id()))
                .toList();
    }

    Trial trial() {
        return trial;
    }

    Knowledge knowledge(List<JudgedQuestion> questions) {
        return Knowledge.of(untaught, corpus, questions, mistaken);
    }

    /** The questions as they look to who knows the given. */
    List<RankedList> lists(List<JudgedQuestion> questions, Knowledge knowledge) {
        return questions.parallelStream()
                .map(question -> trial.candidates(question, knowledge))
                .toList();
    }

    /** Which fold each question falls into. */
    static int[] deal(int questions, int folds) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, questions).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        int[] foldOf = new int[questions];
        for (int i = 0; i < questions; i++) {
            foldOf[order.get(i)] = i % folds;
        }
        return foldOf;
    }
}
