package org.famen.indexer.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a trained model does on questions that were not learned from.
 *
 * @param measures one a question, in their order
 * @param spent from the first question to the last ranking, one after the other
 */
record FoldResult(List<JudgedQuestion> questions, List<Measures> measures, Duration spent) {
    static final int DEPTH = 100;

    static FoldResult of(TrainedModel model, RankingExperiment experiment, List<JudgedQuestion> questions) {
        List<Measures> measures = new ArrayList<>();
        long start = System.nanoTime();
        for (JudgedQuestion question : questions) {
            List<String> ranking = experiment.rank(question.text(), model, DEPTH);
            measures.add(Measures.of(ranking, question.answers()));
        }
        return new FoldResult(questions, measures, Duration.ofNanos(System.nanoTime() - start));
    }

    Measures mean() {
        return Measures.mean(measures);
    }
}
