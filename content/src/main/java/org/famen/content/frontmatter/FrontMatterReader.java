package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reads a Markdown file that begins with fields in YAML between two lines of {@code ---}. */
public final class FrontMatterReader {
    static final String SUFFIX = ".md";

    private static final String FENCE = "---";

    private final Problems problems;

    public FrontMatterReader(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    /**
     * Empty when the fields could not be read, which has been reported then.
     *
     * @param name how problems name the file
     */
    public Optional<FrontMatterFile> read(Path file, String name) {
        return new TextFileReader(YamlReader.FILE_LIMIT, problems)
                .read(file, name)
                .flatMap(text -> parse(text, name, idOf(file)));
    }

    private Optional<FrontMatterFile> parse(String text, String name, String id) {
        String[] lines = text.split("\n", -1);
        if (!isFence(lines[0])) {
            problems.add(Problem.error(name, 1, "yaml.no_front_matter"));
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.length && !isFence(lines[end])) {
            end++;
        }
        if (end == lines.length) {
            problems.add(Problem.error(name, 1, "yaml.not_closed"));
            return Optional.empty();
        }
        int body = end + 1;
        while (body < lines.length && lines[body].isBlank()) {
            body++;
        }
        String yaml = join(lines, 1, end);
        String markdown = join(lines, body, lines.length).stripTrailing();
        int bodyLine = body + 1;
        return new YamlReader(problems)
                .parse(yaml, name, 2)
                .map(fields -> new FrontMatterFile(name, id, fields, markdown, bodyLine));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static String join(String[] lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(lines[i]).append('\n');
        }
        return text.toString();
    }

    private static String idOf(Path file) {
        String fileName = String.valueOf(file.getFileName());
        return fileName.endsWith(SUFFIX) ? fileName.substring(0, fileName.length() - SUFFIX.length()) : fileName;
    }
}
