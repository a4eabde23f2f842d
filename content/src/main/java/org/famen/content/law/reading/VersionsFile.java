package org.famen.content.law.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.format.TextFile;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The {@code versions.json} beside a law that has texts of several dates: it knows promulgation and effect better than
 * the texts themselves.
 */
final class VersionsFile {
    static final String NAME = "versions.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private VersionsFile() {}

    /** Takes the dates of each entry that names one of the documents; other documents pass unchanged. */
    static List<SourceDocument> apply(LawFiles unit, List<SourceDocument> documents, Problems problems) {
        Path folder = unit.files().getFirst().toAbsolutePath().getParent();
        for (int up = 0; folder != null && up < 3; up++, folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return withDates(unit, documents, file, problems);
            }
            if (folder.equals(unit.root().toAbsolutePath())) {
                break;
            }
        }
        return documents;
    }

    private static List<SourceDocument> withDates(
            LawFiles unit, List<SourceDocument> documents, Path file, Problems problems) {
        Path relative = unit.root().toAbsolutePath().relativize(file);
        try {
            if (!TextFile.LIMIT.allows(Files.size(file), relative.toString(), problems)) {
                return documents;
            }
            JsonNode versions = JSON.readTree(file.toFile()).path("versions");
            return documents.stream()
                    .map(document -> withDates(document, relative, versions))
                    .toList();
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            problems.add(Problem.error(relative.toString(), line, "law.versions.broken", broken.getOriginalMessage()));
        } catch (IOException | DateTimeException | InvalidPathException broken) {
            problems.add(
                    Problem.error(relative.toString(), 0, "law.versions.broken", String.valueOf(broken.getMessage())));
        }
        return documents;
    }

    private static SourceDocument withDates(SourceDocument document, Path file, JsonNode versions) {
        for (JsonNode entry : versions) {
            Path text = file.resolveSibling(entry.path("entry").asText()).normalize();
            if (text.toString().equals(document.version().source())) {
                return new SourceDocument(
                        document.source(),
                        document.part(),
                        document.level(),
                        document.issuer(),
                        document.region(),
                        document.version()
                                .withDates(
                                        date(entry, "promulgatedOn"),
                                        date(entry, "effectiveFrom"),
                                        date(entry, "effectiveTo")));
            }
        }
        return document;
    }

    private static @Nullable LocalDate date(JsonNode entry, String field) {
        return entry.hasNonNull(field) ? LocalDate.parse(entry.get(field).asText()) : null;
    }
}
