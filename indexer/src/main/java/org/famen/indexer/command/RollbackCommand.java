package org.famen.indexer.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.load.Generations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code indexer rollback}. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Puts the generation that served before back into service; a second time undoes the first.")
final class RollbackCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Override
    public Integer call() throws IOException {
        try (Cluster cluster = elasticsearch.connect()) {
            String stamp = new Generations(cluster).rollback();
            spec.commandLine().getOut().println("Generation " + stamp + " serves again.");
        }
        return 0;
    }
}
