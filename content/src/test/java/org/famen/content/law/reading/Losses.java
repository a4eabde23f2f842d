package org.famen.content.law.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Severity;

/**
 * Holds Markdown sources against what was read from them: every character that is no blank and no mark must be in the
 * model, in the order of the source, or in a file that a problem says was left out.
 */
final class Losses {
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零]+条.*");
    /** Heading of a file that collects the amendments of a law; each has a title of its own. */
    private static final String COLLECTION = "修正案";

    private final Map<String, String> modelByFile;
    private final Map<String, String> modelByFolder;
    private final Set<String> leftOut;
    private final List<String> losses = new ArrayList<>();
    private long characters;

    private Losses(LawReading reading) {
        modelByFile = models(reading, source -> source);
        modelByFolder = models(reading, Losses::folder);
        leftOut = reading.problems().stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR || problem.code().startsWith("law.file."))
                .map(Problem::file)
                .collect(Collectors.toSet());
    }

    /** Reads the files below the folder once more, by other means than the readers. */
    static Losses in(Path root, LawReading reading) {
        var found = new Losses(reading);
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> found.compare(root.relativize(file).toString(), text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    List<String> all() {
        return losses;
    }

    /** Characters that were compared. */
    long characters() {
        return characters;
    }

    private void compare(String file, String text) {
        List<SourceWords.WordLine> lines = SourceWords.of(text);
        if (lines.isEmpty() || leftOut.contains(file)) {
            return;
        }
        characters += SourceWords.join(lines).length();
        List<SourceWords.WordLine> own =
                lines.getFirst().words().equals(COLLECTION) ? lines.subList(1, lines.size()) : lines;
        if (!SourceWords.join(own).equals(modelByFile.get(file))) {
            comparePart(file, lines, modelByFolder.getOrDefault(folder(file), ""));
        }
    }

    /** A file that is one of several of a law: its head may have moved, from its first article on it stands as it was. */
    private void comparePart(String file, List<SourceWords.WordLine> lines, String model) {
        int first = 0;
        while (first < lines.size()
                && !ARTICLE.matcher(lines.get(first).words()).matches()) {
            expect(model, lines.subList(first, first + 1), file);
            first++;
        }
        expect(model, lines.subList(first, lines.size()), file);
    }

    private void expect(String model, List<SourceWords.WordLine> lines, String file) {
        if (!model.contains(SourceWords.join(lines))) {
            losses.add(file + ":" + lines.getFirst().number());
        }
    }

    private static Map<String, String> models(LawReading reading, UnaryOperator<String> keyOfSource) {
        return reading.documents().stream()
                .map(SourceDocument::version)
                .collect(Collectors.groupingBy(
                        version -> keyOfSource.apply(version.source()),
                        Collectors.mapping(ModelWords::of, Collectors.joining())));
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
