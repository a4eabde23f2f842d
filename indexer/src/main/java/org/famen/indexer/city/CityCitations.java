package org.famen.indexer.city;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.citation.CitationFault;
import org.famen.content.citation.CitedInText;
import org.famen.content.citation.CitedProvisions;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.city.City;
import org.famen.content.law.Catalogue;
import org.famen.content.law.Law;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Follows what the files of a city cite into the law texts that are at hand. */
public final class CityCitations {
    private static final Pattern TEXTS = Pattern.compile(".*\\.(md|csv|yaml)");

    private final CitedProvisions provisions;
    /** Laws of which only the catalogue knows: whether an article is there cannot be said. */
    private final Set<String> unread;

    public CityCitations(List<Law> laws, List<Catalogue.Entry> unread, LocalDate today) {
        this.provisions = new CitedProvisions(laws, today);
        this.unread = unread.stream().map(Catalogue.Entry::id).collect(Collectors.toSet());
    }

    /** One warning for each citation that leads to nothing that is in force, at its line. */
    public void check(Path folder, City city, Problems problems) {
        requireNonNull(problems, "problems is null");
        String own = city.name().replaceFirst("[市县区]$", "");
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> TEXTS.matcher(file.toString()).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(file -> check(folder.relativize(file).toString(), lines(file), own, problems));
        } catch (IOException goneMeanwhile) {
            throw new UncheckedIOException(goneMeanwhile);
        }
    }

    private void check(String name, List<String> lines, String own, Problems problems) {
        for (int line = 0; line < lines.size(); line++) {
            for (WrittenCitation citation : CitedInText.find(lines.get(line), own)) {
                int place = line + 1;
                provisions
                        .fault(citation)
                        .filter(fault -> fault != CitationFault.NO_LAW || !unread.contains(citation.lawId()))
                        .ifPresent(fault -> problems.add(
                                Problem.warning(name, place, "citation.fault." + fault.key(), citation.written())));
            }
        }
    }

    /** What is no text was reported by its reader. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notText) {
            return List.of();
        }
    }
}
