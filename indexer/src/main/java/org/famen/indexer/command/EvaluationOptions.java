package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import org.famen.content.problem.Problems;
import org.famen.content.ranking.RankingWeights;
import org.famen.indexer.evaluate.Evaluation;
import org.famen.indexer.evaluate.JudgedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the ranking is learned from, and where. */
final class EvaluationOptions {
    @Mixin
    private LearningOptions learning = new LearningOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(names = "--elasticsearch", description = "Elasticsearch to use. Default: one of its own.")
    private @Nullable URI elasticsearch;

    /**
     * @param out gets a line a step
     * @param problems gets what can't be read of the typical questions, by and by
     */
    Evaluation open(RankingWeights weights, PrintWriter out, Problems problems) throws IOException {
        return new Evaluation(
                learning.files(),
                learning.typicalQuestions(ConsoleProgress.on(out), problems),
                learning.lexicon(),
                weights,
                elasticsearch,
                model.vectors(),
                text -> {
                    out.println(text);
                    out.flush();
                });
    }

    /** Other questions on the same corpus. */
    JudgedFiles files(Path queries, Path judgements) {
        return learning.files(queries, judgements);
    }
}
