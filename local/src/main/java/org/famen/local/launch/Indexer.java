package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.famen.local.Processes;

/** The indexer, in the foreground. */
final class Indexer {
    private static final String MAIN_CLASS = "org.famen.indexer.command.Main";
    private static final int END_SECONDS = 10;

    private final Process process;

    private Indexer(Process process) {
        this.process = requireNonNull(process, "process is null");
    }

    /** Behind the portal, which people wait for: POSIX. */
    private static final List<String> IN_BACKGROUND = List.of("nice", "-n", "10");

    /**
     * Loads the plan's laws and the city's own content, unless the index already holds just that. Without waiting for the
     * language model: see {@link #encode}.
     */
    static Indexer load(LaunchPlan plan, URI elasticsearch) {
        return load(plan, elasticsearch, List.of());
    }

    /** The same while the portal serves what was loaded before. */
    static Indexer reload(LaunchPlan plan, URI elasticsearch) {
        return load(plan, elasticsearch, IN_BACKGROUND);
    }

    private static Indexer load(LaunchPlan plan, URI elasticsearch, List<String> before) {
        List<String> arguments = loadArguments(plan, elasticsearch);
        arguments.add("--encode-later");
        if (plan.preview().isPresent()) {
            // The laws are the same, and an editor wants to begin.
            arguments.add("--incremental");
        }
        return start(plan, before, arguments);
    }

    /** Encodes provisions that have no vector yet and loads them again with all vectors, while the portal serves. */
    static Indexer encode(LaunchPlan plan, URI elasticsearch) {
        return start(plan, IN_BACKGROUND, loadArguments(plan, elasticsearch));
    }

    private static List<String> loadArguments(LaunchPlan plan, URI elasticsearch) {
        List<String> arguments = new ArrayList<>(plan.laws());
        arguments.addAll(
                0,
                List.of(
                        "load",
                        "--if-needed",
                        "--elasticsearch",
                        elasticsearch.toString(),
                        "--city",
                        plan.city().toString(),
                        "--laws-cache",
                        plan.data().resolve("laws").toString(),
                        "--vectors",
                        plan.data().resolve("vectors").toString()));
        if (plan.allowPrivateAddresses()) {
            arguments.add("--allow-private-addresses");
        }
        return arguments;
    }

    /** Keeps the pages like the folder that is being edited until it is stopped. */
    static Indexer preview(LaunchPlan plan, URI elasticsearch) {
        return start(
                plan,
                List.of(),
                List.of(
                        "preview",
                        "--elasticsearch",
                        elasticsearch.toString(),
                        plan.city().toString()));
    }

    private static Indexer start(LaunchPlan plan, List<String> before, List<String> arguments) {
        try {
            ProcessBuilder builder = new JavaChild("indexer", plan.root()).command(List.of(), MAIN_CLASS, arguments);
            builder.command().addAll(0, before);
            return new Indexer(builder.inheritIO().start());
        } catch (IOException e) {
            throw new LaunchException("The indexer can't be started: " + e.getMessage(), e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    CompletableFuture<Process> end() {
        return process.onExit();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        process.destroy();
        Processes.awaitEnd(process.toHandle(), END_SECONDS);
    }
}
