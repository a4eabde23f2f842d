package org.famen.indexer.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.ranking.model.Features;
import org.famen.content.ranking.model.Ranker;

/** Says in words why a ranking is as it is: for the first places and for every answer, what weighed most. */
final class Explanation {
    private static final int PLACES = 10;
    private static final int REASONS = 5;

    private Explanation() {}

    static String of(JudgedQuestion question, TrainedModel model, RankingExperiment experiment) {
        RankedList list = experiment.candidates(question, model.knowledge());
        float[] scores = model.ranker().scores(list.features());
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> scores[i]).reversed())
                .toList();
        Set<String> found =
                list.candidates().stream().map(candidate -> candidate.id()).collect(Collectors.toSet());
        return "Question %s: %s%n".formatted(question.id(), question.text())
                + IntStream.range(0, order.size())
                        .filter(place -> place < PLACES || list.isAnswer(order.get(place)))
                        .mapToObj(place -> line(place, order.get(place), list, scores, model.ranker(), experiment))
                        .collect(Collectors.joining())
                + question.answers().stream()
                        .filter(answer -> !found.contains(answer))
                        .map(answer -> "     no candidate: " + experiment.name(answer) + System.lineSeparator())
                        .collect(Collectors.joining());
    }

    private static String line(
            int place, int candidate, RankedList list, float[] scores, Ranker ranker, RankingExperiment experiment) {
        return "%4d %s %6.2f %s: %s%n"
                .formatted(
                        place + 1,
                        list.isAnswer(candidate) ? "*" : " ",
                        scores[candidate],
                        experiment.name(list.candidates().get(candidate).id()),
                        reasons(candidate, list, ranker));
    }

    /** What the score would lose or gain if a feature were as usual. */
    private static String reasons(int candidate, RankedList list, Ranker ranker) {
        float[] effects = ranker.effects(list.features()[candidate]);
        List<String> names = Features.names(
                list.candidates().stream().allMatch(found -> found.cosines().isPresent()));
        return IntStream.range(0, effects.length)
                .boxed()
                .sorted(Comparator.comparing((Integer f) -> -Math.abs(effects[f])))
                .limit(REASONS)
                .map(f -> "%s %.2f (%+.2f)".formatted(names.get(f), list.features()[candidate][f], effects[f]))
                .collect(Collectors.joining(", "));
    }
}
