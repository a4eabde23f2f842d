package org.famen.indexer.evaluate;

import java.util.List;
import java.util.Set;

/**
 * How well rankings answer questions, as means over the questions, from 0 to 1.
 *
 * @param recallAt5 share of a question's answers among the first five
 * @param mrrAt10 one over the place of the first answer, 0 when it is not among the first ten
 * @param hitAt1 whether the first is an answer
 */
public record Measures(
        int questions,
        double recallAt5,
        double recallAt10,
        double recallAt100,
        double mrrAt10,
        double ndcgAt10,
        double hitAt1) {

    static Measures of(List<String> ranking, Set<String> answers) {
        double ideal = 0;
        for (int place = 0; place < Math.min(10, answers.size()); place++) {
            ideal += gain(place);
        }
        double gained = 0;
        int first = -1;
        for (int place = 0; place < Math.min(10, ranking.size()); place++) {
            if (answers.contains(ranking.get(place))) {
                gained += gain(place);
                first = first < 0 ? place : first;
            }
        }
        return new Measures(
                1,
                recall(ranking, answers, 5),
                recall(ranking, answers, 10),
                recall(ranking, answers, 100),
                first < 0 ? 0 : 1.0 / (first + 1),
                ideal == 0 ? 0 : gained / ideal,
                first == 0 ? 1 : 0);
    }

    static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToInt(Measures::questions).sum(),
                all.stream().mapToDouble(Measures::recallAt5).average().orElse(0),
                all.stream().mapToDouble(Measures::recallAt10).average().orElse(0),
                all.stream().mapToDouble(Measures::recallAt100).average().orElse(0),
                all.stream().mapToDouble(Measures::mrrAt10).average().orElse(0),
                all.stream().mapToDouble(Measures::ndcgAt10).average().orElse(0),
                all.stream().mapToDouble(Measures::hitAt1).average().orElse(0));
    }

    private static double recall(List<String> ranking, Set<String> answers, int depth) {
        return answers.isEmpty()
                ? 0
                : ranking.stream().limit(depth).filter(answers::contains).count() / (double) answers.size();
    }

    private static double gain(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    @Override
    public String toString() {
        return "R@5 %.3f  R@10 %.3f  R@100 %.3f  MRR@10 %.3f  nDCG@10 %.3f  hit@1 %.3f  (%d questions)"
                .formatted(recallAt5, recallAt10, recallAt100, mrrAt10, ndcgAt10, hitAt1, questions);
    }
}
