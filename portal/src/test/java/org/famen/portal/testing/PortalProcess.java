package org.famen.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.famen.portal.Main;

/** A portal in a process of its own, with the clock of the tests, so that it can be killed. */
public final class PortalProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 90;
    private static final Duration ALIVE_WITHIN = Duration.ofSeconds(5);

    private final Process process;
    private final URI address;

    private PortalProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** As {@link PortalUnderTest#startOn}; returns when it takes bookings. */
    public static PortalProcess startOn(String database, Map<String, Object> settings) {
        Redirect log = Redirect.to(Path.of("target", "portal-process.log").toFile());
        return start(
                List.of("-Xmx256m"),
                PortalUnderTest.settingsOn(database, settings),
                log,
                "/book/class",
                UnaryOperator.identity());
    }

    /**
     * One that has to live with what it is given.
     *
     * @param options of the JVM
     * @param log where its lines go; into a pipe they are read by nobody
     * @return when it is alive, whatever is away
     */
    public static PortalProcess startOn(
            String database, Map<String, Object> settings, List<String> options, Redirect log) {
        return startOn(database, settings, options, log, UnaryOperator.identity());
    }

    /** @param within makes of its command line one that runs it somewhere, such as below a limit of memory */
    public static PortalProcess startOn(
            String database,
            Map<String, Object> settings,
            List<String> options,
            Redirect log,
            UnaryOperator<List<String>> within) {
        return start(options, PortalUnderTest.settingsOn(database, settings), log, "/health/liveness", within);
    }

    private static PortalProcess start(
            List<String> options,
            Map<String, Object> settings,
            Redirect log,
            String sign,
            UnaryOperator<List<String>> within) {
        try {
            int port = FreePort.find();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.add("-Dmicronaut.server.port=" + port);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
            Process process = new ProcessBuilder(within.apply(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            return new PortalProcess(process, URI.create("http://127.0.0.1:" + port)).awaitReady(sign);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public URI address() {
        return address;
    }

    /** As the kernel does it, without a word. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private PortalProcess awaitReady(String sign) {
        for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
            if (get(sign).filter(answer -> answer.status() == 200).isPresent()) {
                return this;
            }
            sleep();
        }
        process.destroyForcibly();
        throw new IllegalStateException("the portal did not start; target/portal-process.log says why");
    }

    /** Empty when there was no answer, or not all of it. */
    public Optional<Reply> get(String path) {
        try {
            return Optional.of(Reply.fetch(URI.create(address + path), Map.of("Accept", "text/html, */*;q=0.8")));
        } catch (UncheckedIOException none) {
            return Optional.empty();
        }
    }

    /** The most that it has had of memory at once, resident, in MB; 0 when it has ended. */
    public long peakMegabytes() {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Whether it says so within the time that Kubernetes gives it. */
    boolean isAlive() {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/health/liveness"))
                .timeout(ALIVE_WITHIN)
                .build();
        try {
            return Reply.send(question).status() == 200;
        } catch (UncheckedIOException none) {
            return false;
        }
    }

    /** Empty while it lives. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
