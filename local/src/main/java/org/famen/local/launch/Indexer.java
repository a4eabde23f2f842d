package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.famen.local.Processes;

/** The indexer, in the foreground. */
final class Indexer {
    private static final String MAIN_CLASS = "org.famen.indexer.command.Main";
    private static final int END_SECONDS = 10;

    private final Process process;

    private Indexer(Process process) {
        this.process = requireNonNull(process, "process is null");
    }

    /** Loads the plan's laws and the city's own content, unless the index already holds just that. */
    static Indexer load(LaunchPlan plan, URI elasticsearch) {
        List<String> arguments = new ArrayList<>(List.of(
                "load",
                "--if-needed",
                "--elasticsearch",
                elasticsearch.toString(),
                "--city",
                plan.city().toString()));
        if (plan.preview().isPresent()) {
            // The laws are the same, and an editor wants to begin.
            arguments.add("--incremental");
        }
        arguments.addAll(List.of("--laws-cache", plan.data().resolve("laws").toString()));
        if (plan.allowPrivateAddresses()) {
            arguments.add("--allow-private-addresses");
        }
        arguments.addAll(plan.laws());
        return start(plan, arguments);
    }

    /** Keeps the pages like the folder that is being edited until it is stopped. */
    static Indexer preview(LaunchPlan plan, URI elasticsearch) {
        return start(
                plan,
                List.of(
                        "preview",
                        "--elasticsearch",
                        elasticsearch.toString(),
                        plan.city().toString()));
    }

    private static Indexer start(LaunchPlan plan, List<String> arguments) {
        try {
            return new Indexer(new JavaChild("indexer", plan.root())
                    .command(List.of(), MAIN_CLASS, arguments)
                    .inheritIO()
                    .start());
        } catch (IOException e) {
            throw new LaunchException("The indexer can't be started: " + e.getMessage(), e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        process.destroy();
        Processes.awaitEnd(process.toHandle(), END_SECONDS);
    }
}
