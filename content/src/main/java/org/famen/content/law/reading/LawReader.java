package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads every law text below the paths that the user named, whatever shape each file has. Files are read in parallel; a
 * broken one is reported and never stops the rest.
 */
public final class LawReader {
    private static final Pattern DATED_NAME = Pattern.compile(".+@\\d{4}-\\d{2}-\\d{2}\\.md");
    private static final Pattern HOME_PAGE = Pattern.compile("(?m)^(home|layout|pageLayout):");
    private static final Pattern FRONT_MATTER = Pattern.compile("^---\\h*\\R(?s:.*?)\\R---\\h*(?:\\R|$)");
    private static final String VERSIONS = "versions.json";

    private LawReader() {}

    public static LawReading read(List<Path> roots) {
        Problems problems = new Problems();
        List<LawFiles> units = roots.stream()
                .flatMap(root -> LawFolder.units(root, problems).stream())
                .toList();
        List<Result> results = units.parallelStream().map(LawReader::readUnit).toList();
        results.forEach(result -> problems.addAll(result.problems().all()));
        List<SourceDocument> documents =
                results.stream().flatMap(result -> result.documents().stream()).toList();
        return new LawReading(
                PartJoiner.join(documents),
                problems.all().stream().distinct().toList(),
                results.stream().mapToInt(Result::skipped).sum());
    }

    private record Result(List<SourceDocument> documents, Problems problems, int skipped) {}

    private static Result readUnit(LawFiles unit) {
        var problems = new Problems();
        List<SourceDocument> documents = new ArrayList<>();
        List<JustLawsReader.Page> pages = new ArrayList<>();
        int skipped = 0;
        for (Path file : unit.files()) {
            String lowerName = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (lowerName.endsWith(".docx")) {
                DocxReader.read(unit, file, problems).ifPresent(documents::add);
                continue;
            }
            Optional<String> text = TextFile.read(file, unit.name(file), problems);
            if (text.isEmpty()) {
                continue;
            }
            if (lowerName.endsWith(".txt")) {
                PlainTextReader.read(unit, file, PlainTextReader.SOURCE, PlainTextReader.lines(text.get()), problems)
                        .ifPresent(documents::add);
            } else if (!readMarkdown(unit, file, text.get(), documents, pages, problems)) {
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
        Matcher frontMatter = FRONT_MATTER.matcher(text);
        boolean hasFrontMatter = frontMatter.find();
        String fields = hasFrontMatter ? frontMatter.group() : "";
        if (HOME_PAGE.matcher(fields).find()) {
            problems.add(Problem.warning(unit.name(file), 1, "law.file.home"));
            return false;
        }
        if (fields.contains("bookHidden: true")) {
            problems.add(Problem.warning(unit.name(file), 1, "law.file.hidden"));
            return false;
        }
        MarkdownLines.Result markdown = MarkdownLines.read(unit.name(file), text, problems);
        if (markdown.infoEnd() >= 0) {
            LawrefbookReader.read(unit, file, markdown, problems).ifPresent(documents::add);
        } else if (markdown.lines().isEmpty() && hasFrontMatter) {
            return false;
        } else if (markdown.lines().isEmpty()) {
            problems.add(Problem.error(unit.name(file), 1, "law.body.missing"));
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
