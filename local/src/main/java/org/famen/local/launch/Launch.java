package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/** Carries out a plan: servers, laws, portal; then waits until the portal ends or somebody stops the run. */
final class Launch {
    private static final int FAILED = 1;
    private static final int MAX_RESTARTS = 3;
    /** What ends after that long has nothing to do with how it ended before. */
    private static final Duration CALM = Duration.ofMinutes(10);

    private final LaunchPlan plan;
    private final PrintStream out;
    private final PrintStream err;
    private final RunningParts parts = new RunningParts();
    private volatile boolean ended;

    Launch(LaunchPlan plan, PrintStream out, PrintStream err) {
        this.plan = requireNonNull(plan, "plan is null");
        this.out = requireNonNull(out, "out is null");
        this.err = requireNonNull(err, "err is null");
    }

    /**
     * Starts the portal, Elasticsearch and PostgreSQL again when one of them ends, three times, and returns then. Ctrl-C and SIGTERM end the whole process instead, with exit code 0.
     *
     * @return the exit code
     * @throws LaunchException when something needed is missing or does not start
     */
    int run() {
        createDataFolder();
        try (RunLock lock = RunLock.acquire(plan.data())) {
            requireNonNull(lock, "lock is null");
            ProcessRecords records = new ProcessRecords(plan.data());
            records.endLeftBehind();
            Checks.diskHasRoom(plan.data());
            Checks.portIsFree(plan.port());
            return runParts(records);
        }
    }

    private int runParts(ProcessRecords records) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopOnSignal, "stop"));
        try {
            start(records);
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } finally {
            waitIfStopping();
            parts.close();
            ended = true;
        }
    }

    private void start(ProcessRecords records) throws InterruptedException {
        for (int restarts = 0; ; restarts++) {
            long begun = System.nanoTime();
            String end = runUntilOneEnds(records);
            waitIfStopping();
            err.println(end);
            parts.restart().forEach(err::println);
            if (Duration.ofNanos(System.nanoTime() - begun).compareTo(CALM) > 0) {
                restarts = 0;
            }
            if (restarts == MAX_RESTARTS) {
                err.println("Famen ends: it was started again " + MAX_RESTARTS + " times.");
                return;
            }
            out.println("Starting again, " + (restarts + 1) + " of " + MAX_RESTARTS + " times…");
        }
    }

    /** @return what is to be said of it */
    private String runUntilOneEnds(ProcessRecords records) throws InterruptedException {
        out.println("Starting Elasticsearch and PostgreSQL…");
        Servers servers = Servers.begin(plan, records, parts);
        tellOfNoLaws();
        LoadedIndex index = LoadedIndex.of(plan);
        boolean isServed = plan.elasticsearch().isEmpty() && plan.preview().isEmpty() && index.isThere();
        if (!isServed) {
            awaitStart(servers);
            tell(
                    index,
                    begun(Indexer.load(plan, servers.elasticsearch()), "indexer", records)
                            .awaitEnd());
        }
        CompletableFuture<String> end = firstEnd(startPortal(servers, records), servers);
        if (isServed) {
            Indexer indexer = begun(Indexer.reload(plan, servers.elasticsearch()), "indexer", records);
            await(CompletableFuture.anyOf(end, indexer.end()));
            if (end.isDone()) {
                return await(end);
            }
            tell(index, indexer.awaitEnd());
        }
        if (plan.preview().isPresent()) {
            preview(servers.elasticsearch(), records);
        } else {
            encode(servers, records);
        }
        return await(end);
    }

    private void awaitStart(Servers servers) {
        servers.awaitStart();
        announce("elasticsearch.url", servers.elasticsearch().toString());
        announce("postgres.url", servers.postgres().jdbcUrl());
    }

    private Portal startPortal(Servers servers, ProcessRecords records) throws InterruptedException {
        out.println("Starting the portal…");
        Portal portal = Portal.start(plan, servers);
        parts.add(portal::stop);
        records.add("portal", portal.process());
        awaitStart(servers);
        portal.awaitReady();
        out.println("Famen is ready: " + plan.portal());
        return portal;
    }

    /** Of those without which nothing is served. */
    private static CompletableFuture<String> firstEnd(Portal portal, Servers servers) {
        List<CompletableFuture<String>> ends = new ArrayList<>(List.of(portal.end()));
        servers.children().forEach((name, process) -> ends.add(process.onExit().thenApply(ended -> name + " ended.")));
        return CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).thenApply(String.class::cast);
    }

    private static <T> T await(CompletableFuture<T> end) throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException failed) {
            throw new LaunchException("It can't be seen what runs: " + failed.getMessage(), failed);
        }
    }

    private void tellOfNoLaws() {
        if (plan.laws().isEmpty()) {
            out.println(
                    "No law texts found: put them into " + plan.root().resolve("laws") + " or name them with --laws.");
        }
    }

    private Indexer begun(Indexer indexer, String name, ProcessRecords records) {
        parts.add(indexer::stop);
        records.add(name, indexer.process());
        return indexer;
    }

    private void tell(LoadedIndex index, int exitCode) {
        waitIfStopping();
        if (exitCode == 0) {
            index.note();
        } else {
            err.println("Warning: loading failed (exit code " + exitCode
                    + "). The portal goes on with what was loaded before, if anything.");
        }
    }

    /** Nobody waits for its end: until then questions are answered by their words, and afterwards by their meaning too. */
    private void encode(Servers servers, ProcessRecords records) {
        Indexer indexer = begun(Indexer.encode(plan, servers.elasticsearch()), "encoder", records);
        indexer.end().thenAccept(ended -> {
            if (ended.exitValue() == 0) {
                Thread.startVirtualThread(new PortalTraining(plan, servers, records, parts));
            }
        });
    }

    private void preview(URI elasticsearch, ProcessRecords records) {
        out.println("What you save in " + plan.city() + " is on the pages within two seconds. city.yaml, services and"
                + " the map need a new start.");
        begun(Indexer.preview(plan, elasticsearch), "preview", records);
    }

    /** Lets the command lines of indexer and portal find this run's servers. */
    private void announce(String name, String address) {
        Path file = plan.data().resolve(name);
        try {
            Files.writeString(file, address + "\n");
        } catch (IOException e) {
            throw new LaunchException(file + " can't be written: " + e.getMessage(), e);
        }
        parts.add(() -> delete(file));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchException(file + " can't be deleted: " + e.getMessage(), e);
        }
    }

    private void createDataFolder() {
        try {
            Files.createDirectories(plan.data());
        } catch (IOException e) {
            throw new LaunchException("The folder " + plan.data() + " can't be made: " + e.getMessage(), e);
        }
    }

    /** Runs as the JVM's shutdown hook, and so also when the run has ended by itself. Ctrl-C is the way to stop a run and no failure, hence exit code 0. */
    private void stopOnSignal() {
        if (ended) {
            return;
        }
        out.println("Stopping…");
        parts.close();
        Runtime.getRuntime().halt(0);
    }

    /**
     * Ctrl-C reaches the children too, so that a child's end may be the first that this thread sees of it. The pause lets the
     * shutdown hook begin; from then on the hook alone has a say.
     */
    private void waitIfStopping() {
        try {
            Thread.sleep(200);
            if (parts.isStopping()) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
