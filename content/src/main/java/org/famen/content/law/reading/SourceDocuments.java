package org.famen.content.law.reading;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.LawVersion;
import org.famen.content.law.parsing.LawText;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SourceDocument} of what a reader found; the same for every shape. */
final class SourceDocuments {
    private SourceDocuments() {}

    static SourceDocument of(
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
