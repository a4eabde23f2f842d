package org.famen.content.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.law.Catalogue;
import org.famen.content.law.Law;
import org.famen.content.law.LawAssembler;
import org.famen.content.law.LawReader;
import org.junit.jupiter.api.Test;

/** Follows every citation of the made-up questions into the law texts, where those are at hand. */
class DemonstrationCitationsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Law texts lie beside the checkout; tests run in the folder of the module. */
    private static final Path CORPORA = Path.of("../../shared/corpora");

    @Test
    void allLeadToAProvisionInForce() throws IOException {
        assumeThat(CORPORA)
                .as("citations are followed only where ../shared/corpora holds the law texts")
                .isDirectory();
        CitedProvisions provisions = new CitedProvisions(laws(), DAY);

        List<String> faults = DemonstrationConsultationsTest.all().stream()
                .flatMap(consultation -> consultation.citations().stream()
                        .flatMap(citation -> provisions.fault(citation).stream()
                                .map(fault -> consultation.id() + ": " + citation.written() + ": " + fault)))
                .toList();

        assertThat(faults).isEmpty();
    }

    private static List<Law> laws() throws IOException {
        List<Path> roots = Stream.of("just-laws", "lawrefbook", "versions")
                .map(CORPORA::resolve)
                .toList();
        Catalogue catalogue = Catalogue.readIfPresent(Path.of("laws/catalogue.csv"));
        return new LawAssembler(catalogue).assemble(LawReader.read(roots).documents());
    }
}
