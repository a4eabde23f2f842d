package org.famen.indexer.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.famen.indexer.command.Main;

/** The indexer's command line in a JVM of its own, so that a test can kill it. */
public final class IndexerProcess {
    private static final int WATCH_MILLIS = 100;

    private final Process process;

    private IndexerProcess(Process process) {
        this.process = process;
    }

    /** Small and quick to start. */
    public static IndexerProcess start(String... arguments) throws IOException {
        return start(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), List.of(arguments));
    }

    /** With the heap and the collector of {@code indexer/indexer}. */
    public static IndexerProcess startAsShipped(List<String> arguments) throws IOException {
        return start(List.of("-Xmx768m", "-XX:+UseSerialGC"), arguments);
    }

    private static IndexerProcess start(List<String> jvmOptions, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.add("-Dfamen.root=" + System.getProperty("famen.root"));
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(arguments);
        return new IndexerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads to the end and returns what it said. */
    public String awaitEnd() throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }

    /** Waits for the end and returns the most memory that it held at any moment, in MB; 0 where there is no /proc. */
    public long awaitEndWatchingMemory() throws IOException, InterruptedException {
        Thread.ofPlatform()
                .daemon()
                .start(() -> process.inputReader(UTF_8).lines().forEach(line -> {}));
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(status));
        }
        return peak;
    }

    private static long peakMegabytes(Path status) throws IOException {
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** As {@code kill -9} does: nothing in the process gets a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
