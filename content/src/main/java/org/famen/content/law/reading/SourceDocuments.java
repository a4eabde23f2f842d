package org.famen.content.law.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.LawVersion;
import org.famen.content.law.parsing.ChineseDate;
import org.famen.content.law.parsing.LawText;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SourceDocument} of what a reader found; the same for every shape. */
final class SourceDocuments {
    private SourceDocuments() {}

    /** Empty, with a problem, where the text has no body. The date in the name of a file is that of promulgation. */
    static Optional<SourceDocument> of(
            String source, LawFiles unit, Path file, String title, String part, LawText text, Problems problems) {
        String name = unit.name(file);
        if (text.body().isEmpty()) {
            problems.add(Problem.error(name, 1, "law.body.missing"));
            return Optional.empty();
        }
        LocalDate promulgatedOn = ChineseDate.inFileName(file.getFileName().toString())
                .or(() -> text.history().promulgatedOn())
                .orElse(null);
        return Optional.of(of(source, unit.folders(file), title, part, promulgatedOn, text, name));
    }

    private static SourceDocument of(
            String source,
            List<String> folders,
            String title,
            String part,
            @Nullable LocalDate promulgatedOn,
            LawText text,
            String file) {
        Classification classification = Classification.of(folders, title, text.history());
        LocalDate effectiveFrom = text.history()
                .effectiveFrom()
                .filter(date -> promulgatedOn == null || !date.isBefore(promulgatedOn))
                .or(() -> text.statedEffectiveFrom(promulgatedOn))
                .orElse(null);
        var version = new LawVersion(
                title,
                promulgatedOn,
                effectiveFrom,
                null,
                text.history().events(),
                text.printedContents(),
                text.body(),
                file);
        return new SourceDocument(
                source, part, classification.level(), classification.issuer(), classification.region(), version);
    }
}
