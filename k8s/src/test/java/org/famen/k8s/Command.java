package org.famen.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that is run to its end. */
final class Command {
    private Command() {}

    /**
     * What it prints.
     *
     * @throws IllegalStateException with what it complained of when it fails
     */
    static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(false).start();
            process.getOutputStream().close();
            var complaints = new Thread[1];
            var told = new StringBuilder();
            complaints[0] = Thread.ofPlatform().daemon().start(() -> {
                try {
                    told.append(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    told.append(e);
                }
            });
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int result = process.waitFor();
            complaints[0].join();
            if (result != 0) {
                throw new IllegalStateException(command + " ended with " + result + ": " + told);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
