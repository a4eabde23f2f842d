package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.famen.indexer.evaluate.CrossValidation;
import org.famen.indexer.evaluate.Evaluation;
import org.famen.indexer.evaluate.Measures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Learns to rank from judged questions and measures on questions that were not learned from.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--corpus", required = true, description = "Provisions: JSON lines with id, name, content.")
    private Path corpus = Path.of("");

    @Option(names = "--learn-queries", required = true, description = "Questions to learn from: id, tab, question.")
    private Path queries = Path.of("");

    @Option(
            names = "--learn-qrels",
            required = true,
            description = "What answers them: question id, tab, provision id.")
    private Path judgements = Path.of("");

    @Option(names = "--learn-answers", description = "Their answers in words: JSON lines with query_id, answer.")
    private @Nullable Path answers;

    @Option(names = "--folds", defaultValue = "5", description = "Folds of the cross-validation. Default: 5.")
    private int folds;

    @Option(names = "--baseline", description = "Print plain BM25 on smartcn, and the plan without learning, too.")
    private boolean baseline;

    @Option(names = "--elasticsearch", description = "Elasticsearch to use. Default: one of its own.")
    private @Nullable URI elasticsearch;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        CrossValidation.Outcome outcome = new Evaluation(corpus, elasticsearch, text -> {
                    out.println(text);
                    out.flush();
                })
                .crossValidate(queries, judgements, answers, folds);
        int fold = 1;
        for (Measures measures : outcome.folds()) {
            out.printf("fold %d of %d            %s%n", fold++, folds, measures);
        }
        out.printf("mean over the folds    %s%n", outcome.mean());
        if (baseline) {
            out.printf("plain BM25 (smartcn)   %s%n", outcome.baseline());
            out.printf("plan without learning  %s%n", outcome.plan());
        }
        out.printf("%.1f ms a query%n", outcome.perQuery().toNanos() / 1e6);
        return 0;
    }
}
