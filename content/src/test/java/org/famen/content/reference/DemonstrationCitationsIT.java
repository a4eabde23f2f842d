package org.famen.content.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.citation.CitedProvisions;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.city.CityReader;
import org.famen.content.event.Event;
import org.famen.content.law.Law;
import org.famen.content.law.Titles;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Follows every citation of every file of the made-up city into the law texts, where those are at hand. */
class DemonstrationCitationsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path CITY = Path.of("city");

    /** Law texts lie beside the checkout; tests run in the folder of the module. */
    private static final Path CORPORA = Path.of("../../shared/corpora");

    private static List<Law> laws = List.of();

    @BeforeAll
    static void readLaws() throws IOException {
        assumeThat(CORPORA)
                .as("citations are followed only where ../shared/corpora holds the law texts")
                .isDirectory();
        List<Path> roots = Stream.of("just-laws", "lawrefbook", "versions")
                .map(CORPORA::resolve)
                .toList();
        Catalogue catalogue = Catalogue.readWithNeighbours(Path.of("laws/catalogue.csv"));
        laws = new LawAssembler(catalogue).assemble(LawReader.read(roots).documents());
    }

    @Test
    void everyProvisionThatAFileCitesIsInForce() throws IOException {
        CitedProvisions provisions = new CitedProvisions(laws, DAY);
        List<String> faults = new ArrayList<>();
        int followed = 0;

        for (Path file : contentFiles()) {
            for (WrittenCitation citation : CitationsInText.find(Files.readString(file))) {
                if (citation.lawName().startsWith("安澜")) {
                    continue;
                }
                followed++;
                provisions
                        .fault(citation)
                        .ifPresent(
                                fault -> faults.add(CITY.relativize(file) + ": " + citation.written() + ": " + fault));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(followed).isGreaterThan(900);
    }

    @Test
    void everyLawThatAnEventIsAboutExists() {
        Set<String> known = laws.stream().map(Law::id).collect(Collectors.toSet());
        List<Event> events =
                CityReader.read(CITY, new Problems(), DAY).orElseThrow().events();

        assertThat(events.stream().map(Event::laws).flatMap(List::stream).distinct())
                .hasSizeGreaterThan(30)
                .allMatch(title -> known.contains(Titles.canonical(title.replaceAll("[《》]", ""))));
    }

    private static List<Path> contentFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CITY)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|csv|yaml)"))
                    .sorted()
                    .toList();
        }
    }
}
