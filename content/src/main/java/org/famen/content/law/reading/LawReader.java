package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads every law text below the paths that the user named, whatever shape each file has. Files are read in parallel; a
 * broken one is reported and never stops the rest. What is no law is listed and left out.
 */
public final class LawReader {
    private static final Pattern DATED_NAME = Pattern.compile(".+@\\d{4}-\\d{2}-\\d{2}\\.md");

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
        var files = new FileReader(unit, problems);
        unit.files().forEach(files::read);
        List<SourceDocument> found = new ArrayList<>(files.documents());
        found.addAll(justLaws(unit, files.pages(), problems));
        List<SourceDocument> documents = new ArrayList<>();
        for (SourceDocument document : VersionsFile.apply(unit, found, problems)) {
            Optional<Problem> tooLong = ProvisionLength.problem(document);
            if (tooLong.isPresent()) {
                problems.add(tooLong.get());
            } else if (LawSigns.areIn(document)) {
                documents.add(document);
                if (document.version().promulgatedOn() == null) {
                    problems.add(Problem.warning(document.version().source(), 1, "law.date.missing"));
                }
            } else {
                problems.add(LawSigns.missing(document));
            }
        }
        return new Result(documents, problems, files.skipped());
    }

    private static List<SourceDocument> justLaws(LawFiles unit, List<JustLawsReader.Page> pages, Problems problems) {
        Map<Boolean, List<JustLawsReader.Page>> dated = pages.stream()
                .collect(Collectors.partitioningBy(page ->
                        DATED_NAME.matcher(page.file().getFileName().toString()).matches()));
        List<SourceDocument> documents = new ArrayList<>();
        for (JustLawsReader.Page page : dated.getOrDefault(true, List.of())) {
            documents.addAll(new JustLawsReader(unit, "versions", problems).read(List.of(page)));
        }
        documents.addAll(
                new JustLawsReader(unit, JustLawsReader.SOURCE, problems).read(dated.getOrDefault(false, List.of())));
        return documents;
    }
}
