package org.famen.content.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads every law text below the paths that the user named, whatever shape each file has. Files are read in parallel; a
 * broken one is reported and never stops the rest.
 */
public final class LawReader {
    private static final Pattern DATED_NAME = Pattern.compile(".+@\\d{4}-\\d{2}-\\d{2}\\.md");
    private static final Pattern HOME_PAGE = Pattern.compile("(?m)^(home|layout|pageLayout):");
    private static final Pattern LAW_FILE = Pattern.compile("(?i).+\\.(md|docx|txt)");
    private static final String VERSIONS = "versions.json";

    private LawReader() {}

    public static LawReading read(List<Path> roots) {
        List<Result> results = roots.stream().flatMap(root -> units(root).stream()).toList().parallelStream()
                .map(LawReader::readUnit)
                .toList();
        Problems problems = new Problems();
        results.forEach(result -> problems.addAll(result.problems().all()));
        List<SourceDocument> documents =
                results.stream().flatMap(result -> result.documents().stream()).toList();
        return new LawReading(
                PartJoiner.join(documents),
                problems.all(),
                results.stream().mapToInt(Result::skipped).sum());
    }

    private record Result(List<SourceDocument> documents, Problems problems, int skipped) {}

    /** All files of a folder make a unit, because they may be parts of one law. */
    private static List<LawFiles> units(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            Map<Path, List<Path>> byFolder = walk.filter(Files::isRegularFile)
                    .filter(file ->
                            LAW_FILE.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !root.relativize(file).toString().startsWith("."))
                    .sorted()
                    .collect(Collectors.groupingBy(LawReader::folder, TreeMap::new, Collectors.toList()));
            return byFolder.values().stream()
                    .map(files -> new LawFiles(root, files))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot walk " + root, unreadable);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Result readUnit(LawFiles unit) {
        var problems = new Problems();
        List<SourceDocument> documents = new ArrayList<>();
        List<JustLawsReader.Page> pages = new ArrayList<>();
        int skipped = 0;
        for (Path file : unit.files()) {
            String lowerName = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
            if (lowerName.endsWith(".docx")) {
                DocxReader.read(unit, file, problems).ifPresent(documents::add);
                continue;
            }
            String text = TextFile.read(file, unit.name(file), problems).orElse("");
            if (lowerName.endsWith(".txt")) {
                if (!text.isEmpty()) {
                    PlainTextReader.read(unit, file, PlainTextReader.SOURCE, PlainTextReader.lines(text), problems)
                            .ifPresent(documents::add);
                }
            } else if (!text.isEmpty() && !readMarkdown(unit, file, text, documents, pages, problems)) {
                skipped++;
            }
        }
        documents.addAll(justLaws(unit, pages, problems));
        return new Result(documents, problems, skipped);
    }

    /** False when the file says itself that it is no law text. */
    private static boolean readMarkdown(
            LawFiles unit,
            Path file,
            String text,
            List<SourceDocument> documents,
            List<JustLawsReader.Page> pages,
            Problems problems) {
        if (text.startsWith("---") && HOME_PAGE.matcher(text).find()) {
            return false;
        }
        if (text.startsWith("---") && text.contains("bookHidden: true")) {
            problems.add(Problem.warning(unit.name(file), 1, "law.file.hidden"));
            return false;
        }
        MarkdownLines.Result markdown = MarkdownLines.read(unit.name(file), text, problems);
        if (markdown.infoEnd() >= 0) {
            LawrefbookReader.read(unit, file, markdown, problems).ifPresent(documents::add);
        } else if (markdown.lines().isEmpty()) {
            return false;
        } else {
            pages.add(new JustLawsReader.Page(file, markdown.lines()));
        }
        return true;
    }

    private static List<SourceDocument> justLaws(LawFiles unit, List<JustLawsReader.Page> pages, Problems problems) {
        if (pages.isEmpty()) {
            return List.of();
        }
        Map<Boolean, List<JustLawsReader.Page>> dated = pages.stream()
                .collect(Collectors.partitioningBy(page ->
                        DATED_NAME.matcher(page.file().getFileName().toString()).matches()));
        List<SourceDocument> documents = new ArrayList<>();
        for (JustLawsReader.Page page : dated.getOrDefault(true, List.of())) {
            documents.addAll(new JustLawsReader(unit, "versions", problems).read(List.of(page)));
        }
        documents.addAll(
                new JustLawsReader(unit, JustLawsReader.SOURCE, problems).read(dated.getOrDefault(false, List.of())));
        return VersionsFile.apply(unit, documents, VERSIONS, problems);
    }
}
