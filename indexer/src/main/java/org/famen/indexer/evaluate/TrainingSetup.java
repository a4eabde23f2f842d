package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.ranking.embedding.Embedding;

/** What all learning from one corpus begins with: its provisions, what they mean by themselves, and a place to search. */
final class TrainingSetup {
    private static final int PROVISION_EPOCHS = 4;
    private static final int MISTAKEN = 50;
    private static final long SEED = 20261124;

    private final RankingExperiment experiment;
    private final List<CorpusProvision> corpus;
    private final Embedding untrained;
    private final Map<String, List<Integer>> mistaken;

    /** @param questions of which some will be learned from */
    TrainingSetup(RankingExperiment experiment, List<CorpusProvision> corpus, List<JudgedQuestion> questions) {
        this.experiment = requireNonNull(experiment, "experiment is null");
        this.corpus = List.copyOf(corpus);
        List<String> texts = corpus.stream().map(CorpusProvision::text).toList();
        this.untrained = EmbeddingTrainer.start(texts, SEED);
        EmbeddingTrainer.learnFromProvisions(untrained, texts, PROVISION_EPOCHS);
        this.mistaken =
                questions.parallelStream().collect(Collectors.toMap(JudgedQuestion::id, this::sharingWordsOnly));
    }

    private List<Integer> sharingWordsOnly(JudgedQuestion question) {
        return experiment.places(experiment.baseline(question.text(), MISTAKEN)).stream()
                .filter(place -> !question.answers().contains(corpus.get(place).id()))
                .toList();
    }

    RankingExperiment experiment() {
        return experiment;
    }

    Knowledge knowledge(List<JudgedQuestion> questions) {
        return Knowledge.of(untrained, corpus, questions, mistaken);
    }

    /** The questions as they look to who knows the given. */
    List<RankedList> lists(List<JudgedQuestion> questions, Knowledge knowledge) {
        experiment.fill(knowledge.embedding());
        return questions.parallelStream()
                .map(question -> experiment.candidates(question, knowledge))
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
