package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.famen.content.ranking.model.Ranker;
import org.famen.content.ranking.model.RankingNet;

/** What was learned from all given questions, and how to weigh it. */
record TrainedModel(Knowledge knowledge, List<RankingNet> nets) {
    static final int NETS = 6;
    private static final int FOLDS = 5;

    /**
     * Learns. What the nets are trained on is seen as it will be in earnest: each fold of the questions by what was learned
     * without it.
     *
     * @param reader of which words what is known will have: all that were learned from, or only some
     */
    static TrainedModel by(
            TrainingSetup setup, List<JudgedQuestion> questions, TextMasking reader, Consumer<String> progress) {
        int[] foldOf = TrainingSetup.deal(questions.size(), FOLDS);
        List<RankedList> seen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            progress.accept("Looking at part " + (fold + 1) + " of " + FOLDS + " without itself");
            Knowledge knowledge = reader.of(setup.knowledge(others(questions, foldOf, fold)));
            seen.addAll(setup.lists(those(questions, foldOf, fold), knowledge));
        }
        progress.accept("Learning from all");
        return new TrainedModel(setup.knowledge(questions), NetTrainer.train(seen, NETS));
    }

    Ranker ranker() {
        return new Ranker(nets);
    }

    private static List<JudgedQuestion> those(List<JudgedQuestion> questions, int[] foldOf, int fold) {
        return IntStream.range(0, questions.size())
                .filter(i -> foldOf[i] == fold)
                .mapToObj(questions::get)
                .toList();
    }

    private static List<JudgedQuestion> others(List<JudgedQuestion> questions, int[] foldOf, int fold) {
        return IntStream.range(0, questions.size())
                .filter(i -> foldOf[i] != fold)
                .mapToObj(questions::get)
                .toList();
    }
}
