package org.famen.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own on the tests' class path, so that a test can kill it. */
public final class TestProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private TestProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    /** Runs a class's main method in this repository. */
    public static TestProcess start(Class<?> main, String... arguments) throws IOException {
        return start(Path.of(System.getProperty("famen.root")), main, List.of(arguments));
    }

    /** Runs a class's main method in the repository with the given root. */
    public static TestProcess start(Path root, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfamen.root=" + root,
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new TestProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for the process's next line, on standard output or standard error. */
    public String awaitLine() throws IOException {
        return requireNonNull(output.readLine(), "the process ended without a line");
    }

    public Process process() {
        return process;
    }

    /** As {@code kill -9} does: nothing in the process gets a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
