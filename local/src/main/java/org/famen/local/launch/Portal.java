package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.famen.local.LogTail;
import org.famen.local.Processes;

/** The portal's process. */
final class Portal {
    private static final String MAIN_CLASS = "org.famen.portal.Main";
    private static final Duration START_TIMEOUT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int HTTP_OK = 200;
    private static final int END_SECONDS = 15;
    /** POSIX: 128 and the number of the signal, here SIGKILL. */
    private static final int KILLED = 137;

    private final Process process;
    private final URI address;
    private final Path log;

    private Portal(Process process, URI address, Path log) {
        this.process = requireNonNull(process, "process is null");
        this.address = requireNonNull(address, "address is null");
        this.log = requireNonNull(log, "log is null");
    }

    /** The one that people see. */
    static Portal start(LaunchPlan plan, Servers servers) {
        return start(
                plan,
                servers,
                "portal",
                plan.port(),
                List.of(),
                ClassCache.of(plan).use());
    }

    /**
     * @param name of its log
     * @param before a command that starts it
     * @param options of the JVM
     */
    static Portal start(
            LaunchPlan plan, Servers servers, String name, int port, List<String> before, List<String> options) {
        Path log = plan.data().resolve("logs").resolve(name + ".log");
        ProcessBuilder builder = new JavaChild("portal", plan.root()).command(options, MAIN_CLASS, List.of());
        builder.command().addAll(0, before);
        builder.environment()
                .putAll(Map.of(
                        "ELASTICSEARCH_URL", servers.elasticsearch().toString(),
                        "POSTGRES_URL", servers.postgres().jdbcUrl(),
                        "POSTGRES_USER", servers.postgres().user(),
                        "POSTGRES_PASSWORD", servers.postgres().password(),
                        "FAMEN_SECRETS_FILE", PortalSecrets.in(plan.data()).toString(),
                        "ERASURE_JOURNAL", plan.data().resolve("erased").toString(),
                        "SMS_SHOW", "true",
                        "CITY_FOLDER", plan.city().toString(),
                        "CITY_PREVIEW", Boolean.toString(plan.preview().isPresent()),
                        "PORT", Integer.toString(port)));
        builder.environment().put("STYLEGUIDE", "true");
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            return new Portal(process, URI.create("http://localhost:" + port), log);
        } catch (IOException e) {
            throw new LaunchException("The portal can't be started: " + e.getMessage(), e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** @throws LaunchException when the portal ends early or does not answer in time */
    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!isReady(client)) {
                if (!process.isAlive()) {
                    throw new LaunchException("The portal ended while it started. " + endOfLog());
                }
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(
                            "The portal did not answer within " + START_TIMEOUT.toSeconds() + " s. " + endOfLog());
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    /** What is to be said once it has ended. */
    CompletableFuture<String> end() {
        return process.onExit()
                .thenApply(ended -> "The portal ended with exit code " + ended.exitValue() + ". " + endOfLog());
    }

    void stop() {
        process.destroy();
        Processes.awaitEnd(process.toHandle(), END_SECONDS);
    }

    void kill() {
        process.destroyForcibly();
        Processes.awaitEnd(process.toHandle(), END_SECONDS);
    }

    /**
     * Asks it to end and waits for that.
     *
     * @return whether it has, and was not killed by anybody before it was done
     */
    boolean end(Duration most) throws InterruptedException {
        process.destroy();
        return process.waitFor(most) && process.exitValue() != KILLED;
    }

    /** Waits for the answer, whatever it is. */
    void ask(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(address.resolve(path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.discarding());
        }
    }

    String endOfLog() {
        return LogTail.of(log);
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == HTTP_OK;
        } catch (IOException e) {
            // Not listening yet.
            return false;
        }
    }
}
