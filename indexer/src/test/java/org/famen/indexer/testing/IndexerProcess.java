package org.famen.indexer.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.famen.indexer.command.Main;

/** The indexer's command line in a JVM of its own, so that a test can kill it. */
public final class IndexerProcess {
    private final Process process;

    private IndexerProcess(Process process) {
        this.process = process;
    }

    public static IndexerProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new IndexerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads to the end and returns what it said. */
    public String awaitEnd() throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** As {@code kill -9} does: nothing in the process gets a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
