package org.famen.indexer.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.ranking.RankingWeights;
import org.famen.indexer.evaluate.Evaluation;
import org.famen.indexer.evaluate.EvaluationReport;
import org.famen.indexer.evaluate.JudgedFiles;
import org.famen.indexer.evaluate.Measures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code indexer evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Learns to rank from judged questions and measures on questions that were not learned from:",
            "with --folds on each fold of the same questions, without on those of --queries."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Option(names = "--queries", description = "Questions to measure on: id, tab, question.")
    private @Nullable Path queries;

    @Option(names = "--qrels", description = "What answers them: question id, tab, provision id.")
    private @Nullable Path judgements;

    @Option(names = "--folds", description = "Folds of a cross-validation on the learned questions, 2 to 20.")
    private int folds;

    @Option(names = "--baseline", description = "Measure plain BM25 on smartcn, and the plan without learning, too.")
    private boolean baseline;

    @Option(names = "--explain", description = "Say of the question with this id why its ranking is as it is.")
    private @Nullable String explain;

    @Option(names = "--json", description = "Write the figures to this file.")
    private @Nullable Path json;

    @Option(
            names = "--weights",
            description =
                    "Numbers of the ranking to try instead of those that are served: provisions=400,by-meaning=100")
    private String weights = "";

    @Override
    public Integer call() throws IOException {
        if (folds != 0 && (folds < 2 || folds > 20)) {
            throw new ParameterException(spec.commandLine(), "--folds takes 2 to 20");
        }
        Optional<JudgedFiles> asked = Optional.empty();
        if (queries != null && judgements != null) {
            asked = Optional.of(options.files(queries, judgements));
        } else if (folds == 0) {
            throw new ParameterException(
                    spec.commandLine(), "Either --folds or both --queries and --qrels say what to measure on");
        }
        PrintWriter out = spec.commandLine().getOut();
        var request = new Evaluation.Request(folds, asked, baseline, Optional.ofNullable(explain));
        Problems problems = new Problems();
        EvaluationReport report = options.open(weights(), out, problems).measure(request);
        problems.all().forEach(problem -> out.println(ProblemMessages.line(problem)));
        Map<String, Measures> lines = lines(report);
        lines.forEach((name, measures) -> out.printf("%-22s %s%n", name, measures));
        out.printf("%.1f ms a query%n", milliseconds(report));
        if (json != null) {
            Map<String, Object> figures = new LinkedHashMap<>(lines);
            figures.put("milliseconds a query", milliseconds(report));
            JSON.writeValue(json.toFile(), figures);
        }
        return 0;
    }

    private RankingWeights weights() {
        try {
            return RankingWeights.served(weights);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--weights: " + unknown.getMessage(), unknown);
        }
    }

    private Map<String, Measures> lines(EvaluationReport report) {
        Map<String, Measures> lines = new LinkedHashMap<>();
        for (int fold = 0; folds > 0 && fold < report.folds().size(); fold++) {
            lines.put("fold " + (fold + 1) + " of " + folds, report.folds().get(fold));
        }
        lines.put(folds > 0 ? "mean over the folds" : "learned ranking", report.mean());
        report.baseline().ifPresent(measures -> lines.put("plain BM25 (smartcn)", measures));
        report.plan().ifPresent(measures -> lines.put("plan without learning", measures));
        return lines;
    }

    private static double milliseconds(EvaluationReport report) {
        return report.perQuery().toNanos() / 1e6;
    }
}
