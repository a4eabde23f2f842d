package org.famen.portal.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The same questions for every benchmark of searching. */
final class BenchmarkQuestions {
    static final int COUNT = 200;

    private BenchmarkQuestions() {}

    /**
     * @param file lines of id, tab, question
     * @return {@value #COUNT} of them, from all over the file
     */
    static List<String> read(Path file) throws IOException {
        List<String> all = Files.readAllLines(file).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
        return IntStream.range(0, COUNT)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / COUNT)))
                .toList();
    }
}
