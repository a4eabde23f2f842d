package org.famen.indexer.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.ranking.RankingWeights;
import org.famen.content.ranking.model.LearnedRanking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Learns to rank from judged questions and writes what was learned: the ranking that ships with a release.",
            "Of the questions it keeps only what they meant, not their words."
        })
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Option(names = "--out", required = true, description = "File to write.")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        LearnedRanking ranking =
                options.open(RankingWeights.SERVED, out, problems).train();
        problems.all().forEach(problem -> out.println(ProblemMessages.line(problem)));
        try (OutputStream file = Files.newOutputStream(target)) {
            ranking.write(file);
        }
        out.printf("Wrote %s (%,d bytes).%n", target, Files.size(target));
        return 0;
    }
}
