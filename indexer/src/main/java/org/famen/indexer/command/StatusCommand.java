package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.load.Generation;
import org.famen.indexer.load.Generations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code indexer status}: which generations there are and which one serves. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Lists the generations of the index.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Cluster cluster = elasticsearch.connect()) {
            var generations = new Generations(cluster);
            List<Generation> all = generations.list();
            if (all.isEmpty()) {
                out.println("There is no index yet. Run: indexer/indexer load PATH…");
            }
            for (Generation generation : all) {
                out.printf(
                        "%-45s %,10d documents  %s%n",
                        generation.name(), generations.documents(generation), state(generation));
            }
        }
        return 0;
    }

    private static String state(Generation generation) {
        return switch (generation.role()) {
            case SERVING ->
                generation.index() == IndexName.ARTICLES && !generation.hasVectors()
                        ? "serves by words; a load without --encode-later encodes what its provisions mean"
                        : "serves";
            case PREVIOUS -> "kept for rollback";
            case UNFINISHED -> "being built, or left by a load that was killed";
            case OUTDATED -> "the next load removes it";
        };
    }
}
