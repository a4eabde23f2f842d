package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns from all folds but one and measures on that one, for each. What the ranker is trained on is seen as it will be in
 * earnest: the questions of a training fold are looked at by what was learned without them and without the fold that is
 * measured.
 */
final class CrossValidation {
    private final TrainingSetup setup;
    private final List<JudgedQuestion> questions;
    private final int folds;
    private final int[] foldOf;
    private final Consumer<String> progress;

    CrossValidation(TrainingSetup setup, List<JudgedQuestion> questions, int folds, Consumer<String> progress) {
        this.setup = requireNonNull(setup, "setup is null");
        this.questions = List.copyOf(questions);
        this.folds = folds;
        this.foldOf = TrainingSetup.deal(questions.size(), folds);
        this.progress = requireNonNull(progress, "progress is null");
    }

    /** @param examine is given what was learned without each fold, and its questions */
    void run(BiConsumer<TrainedModel, List<JudgedQuestion>> examine) {
        Map<Integer, List<RankedList>> training = new HashMap<>();
        for (int one = 0; one < folds; one++) {
            for (int other = one + 1; other < folds; other++) {
                progress.accept("Looking at folds " + (one + 1) + " and " + (other + 1) + " without themselves");
                Knowledge knowledge = setup.knowledge(without(one, other));
                training.computeIfAbsent(one, key -> new ArrayList<>()).addAll(setup.lists(of(other), knowledge));
                training.computeIfAbsent(other, key -> new ArrayList<>()).addAll(setup.lists(of(one), knowledge));
            }
        }
        for (int fold = 0; fold < folds; fold++) {
            Knowledge knowledge = setup.knowledge(without(fold, fold));
            List<RankedList> seen = training.getOrDefault(fold, List.of());
            examine.accept(new TrainedModel(knowledge, NetTrainer.train(seen, TrainedModel.NETS)), of(fold));
        }
    }

    private List<JudgedQuestion> of(int fold) {
        return IntStream.range(0, questions.size())
                .filter(i -> foldOf[i] == fold)
                .mapToObj(questions::get)
                .toList();
    }

    private List<JudgedQuestion> without(int one, int other) {
        return IntStream.range(0, questions.size())
                .filter(i -> foldOf[i] != one && foldOf[i] != other)
                .mapToObj(questions::get)
                .toList();
    }
}
