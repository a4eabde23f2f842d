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

    /** Runs a class's main method. */
    public static TestProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfamen.root=" + System.getProperty("famen.root"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new TestProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for the process's next line on standard output. */
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
