package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.relevance.Candidate;
import org.famen.content.relevance.Embedding;
import org.famen.content.relevance.Ranker;

/**
 * Learns from all folds but one and measures on that one, for each. What the ranker is trained on is seen as it will be in
 * earnest: the questions of a training fold are looked at by what was learned without them and without the fold that is
 * measured.
 */
public final class CrossValidation {
    private static final int PROVISION_EPOCHS = 4;
    private static final int NETS = 4;
    private static final int MISTAKEN = 50;
    private static final int DEPTH = 100;
    private static final long SEED = 20261124;

    private final Trial trial;
    private final List<CorpusProvision> corpus;
    private final List<JudgedQuestion> questions;
    private final int folds;
    private final int[] foldOf;
    private final Consumer<String> progress;

    /**
     * What came out.
     *
     * @param perQuery time from the question to the ranking, one after the other
     */
    public record Outcome(List<Measures> folds, Measures mean, Measures baseline, Measures plan, Duration perQuery) {}

    CrossValidation(
            Trial trial,
            List<CorpusProvision> corpus,
            List<JudgedQuestion> questions,
            int folds,
            Consumer<String> progress) {
        this.trial = requireNonNull(trial, "trial is null");
        this.corpus = List.copyOf(corpus);
        this.questions = List.copyOf(questions);
        this.folds = folds;
        this.foldOf = deal(questions.size(), folds);
        this.progress = requireNonNull(progress, "progress is null");
    }

    private static int[] deal(int size, int folds) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        int[] foldOf = new int[size];
        for (int i = 0; i < size; i++) {
            foldOf[order.get(i)] = i % folds;
        }
        return foldOf;
    }

    Outcome run() {
        progress.accept("Learning from the provisions");
        List<String> texts = corpus.stream().map(CorpusProvision::text).toList();
        Embedding untaught = EmbeddingTrainer.start(texts, SEED);
        EmbeddingTrainer.learnFromProvisions(untaught, texts, PROVISION_EPOCHS);
        Map<String, List<Integer>> mistaken = questions.parallelStream()
                .collect(Collectors.toMap(
                        JudgedQuestion::id,
                        question -> trial.places(trial.baseline(question.text(), MISTAKEN)).stream()
                                .filter(place -> !question.answers()
                                        .contains(corpus.get(place).id()))
                                .toList()));
        Map<Integer, List<RankedList>> training = new HashMap<>();
        for (int one = 0; one < folds; one++) {
            for (int other = one + 1; other < folds; other++) {
                progress.accept("Looking at folds " + (one + 1) + " and " + (other + 1) + " without themselves");
                Knowledge knowledge = Knowledge.of(untaught, corpus, without(one, other), mistaken);
                training.computeIfAbsent(one, key -> new ArrayList<>()).addAll(lists(other, knowledge));
                training.computeIfAbsent(other, key -> new ArrayList<>()).addAll(lists(one, knowledge));
            }
        }
        List<Measures> measured = new ArrayList<>();
        List<Measures> all = new ArrayList<>();
        Duration spent = Duration.ZERO;
        for (int fold = 0; fold < folds; fold++) {
            Knowledge knowledge = Knowledge.of(untaught, corpus, without(fold, fold), mistaken);
            Ranker ranker = new Ranker(NetTrainer.train(training.getOrDefault(fold, List.of()), NETS));
            List<Measures> ofFold = new ArrayList<>();
            for (JudgedQuestion question : of(fold)) {
                long start = System.nanoTime();
                RankedList list = trial.candidates(question, knowledge);
                List<String> ranking = ranker.rank(list.candidates(), list.features()).stream()
                        .limit(DEPTH)
                        .map(Candidate::id)
                        .toList();
                spent = spent.plusNanos(System.nanoTime() - start);
                ofFold.add(Measures.of(ranking, question.answers()));
            }
            measured.add(Measures.mean(ofFold));
            all.addAll(ofFold);
            progress.accept("Fold " + (fold + 1) + ": " + measured.getLast());
        }
        return new Outcome(
                measured,
                Measures.mean(measured),
                measure(question -> trial.baseline(question, DEPTH)),
                measure(question -> trial.plan(question, DEPTH)),
                spent.dividedBy(Math.max(1, all.size())));
    }

    private Measures measure(Function<String, List<String>> search) {
        return Measures.mean(questions.stream()
                .map(question -> Measures.of(search.apply(question.text()), question.answers()))
                .toList());
    }

    private List<RankedList> lists(int fold, Knowledge knowledge) {
        return of(fold).parallelStream()
                .map(question -> trial.candidates(question, knowledge))
                .toList();
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
