package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.famen.local.LocalCluster;
import org.famen.local.LocalServerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The cluster behind {@code local/cluster}: for measurements, so it is empty at first and gone in the end. */
@Command(
        name = "local/cluster",
        description = "Starts an empty cluster of Elasticsearch nodes on loopback and prints their addresses.",
        usageHelpAutoWidth = true)
final class ClusterCommand implements Callable<Integer> {
    private static final int MAX_NODES = 9;
    private static final int MIN_MEGABYTES = 256;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--nodes",
            paramLabel = "COUNT",
            defaultValue = "3",
            description = "How many. Default: ${DEFAULT-VALUE}")
    private int nodes;

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "1024",
            description = "Largest heap of each node. Default: ${DEFAULT-VALUE}")
    private int heap;

    @Option(
            names = "--minutes",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "Ends by itself after this time, with its data. Default: ${DEFAULT-VALUE}")
    private int minutes;

    @Option(names = "--help", usageHelp = true, description = "Show this help")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ClusterCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        check("--nodes", nodes, 1, MAX_NODES);
        check("--heap", heap, MIN_MEGABYTES, Integer.MAX_VALUE);
        check("--minutes", minutes, 1, Integer.MAX_VALUE);
        try (LocalCluster cluster = LocalCluster.start(nodes, heap)) {
            Thread closing = new Thread(cluster::close);
            Runtime.getRuntime().addShutdownHook(closing);
            System.out.println(
                    cluster.addresses().stream().map(Object::toString).collect(Collectors.joining(",")));
            Thread.sleep(Duration.ofMinutes(minutes));
            Runtime.getRuntime().removeShutdownHook(closing);
            return CommandLine.ExitCode.OK;
        } catch (LocalServerException failed) {
            System.err.println(failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    requireNonNull(spec, "picocli sets it").commandLine(),
                    option + ": " + value + " is not "
                            + (most == Integer.MAX_VALUE ? "at least " + least : "between " + least + " and " + most));
        }
    }
}
