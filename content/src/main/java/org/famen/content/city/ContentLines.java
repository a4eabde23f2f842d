package org.famen.content.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs through what a city's files say, for checks that do not mind what kind of thing a line belongs to. */
public final class ContentLines {
    private ContentLines() {}

    /** What is done with a line. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param file below the folder, as problems name it
         * @param line from 1
         */
        void visit(String file, int line, String text);
    }

    /**
     * Every line of the files below a folder, in their order. Links are not followed, and what is no text is passed over: its
     * reader has reported it.
     *
     * @param name of the files that count
     * @throws UncheckedIOException when the folder goes away meanwhile
     */
    public static void visit(Path folder, Pattern name, Visitor visitor) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> name.matcher(file.toString()).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(
                            file -> visit(folder.relativize(file).toString().replace('\\', '/'), lines(file), visitor));
        } catch (IOException goneMeanwhile) {
            throw new UncheckedIOException(goneMeanwhile);
        }
    }

    private static void visit(String file, List<String> lines, Visitor visitor) {
        for (int line = 0; line < lines.size(); line++) {
            visitor.visit(file, line + 1, lines.get(line));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notText) {
            return List.of();
        }
    }
}
