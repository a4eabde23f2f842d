package org.famen.indexer.city;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.citation.CitationFault;
import org.famen.content.citation.CitedProvisions;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.city.City;
import org.famen.content.city.ContentLines;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.reference.CitationsInText;

/** Follows what the files of a city cite into the law texts that are at hand. */
public final class CityCitations {
    private static final Pattern TEXTS = Pattern.compile(".*\\.(md|csv|yaml)");

    private final CitedProvisions provisions;
    /** Laws of which only the catalogue knows: whether an article is there cannot be said. */
    private final Set<String> unread;
    /** Of these, laws that are known to be repealed. */
    private final Set<String> ended;

    public CityCitations(List<Law> laws, List<Catalogue.Entry> unread, LocalDate today) {
        this.provisions = new CitedProvisions(laws, today);
        this.unread = unread.stream().map(Catalogue.Entry::id).collect(Collectors.toSet());
        this.ended = unread.stream()
                .filter(entry -> entry.facts().isEnded())
                .map(Catalogue.Entry::id)
                .collect(Collectors.toSet());
    }

    /** One warning for each citation that leads to nothing that is in force, at its line. */
    public void check(Path folder, City city, Problems problems) {
        requireNonNull(problems, "problems is null");
        String own = city.name().replaceFirst("[市县区]$", "");
        ContentLines.visit(folder, TEXTS, (file, line, text) -> {
            for (WrittenCitation citation : CitationsInText.find(text)) {
                Optional<CitationFault> fault = citation.lawName().startsWith(own) ? Optional.empty() : fault(citation);
                fault.ifPresent(found ->
                        problems.add(Problem.warning(file, line, "citation.fault." + found.key(), citation.written())));
            }
        });
    }

    private Optional<CitationFault> fault(WrittenCitation citation) {
        Optional<CitationFault> fault = provisions.fault(citation);
        if (fault.filter(CitationFault.NO_LAW::equals).isEmpty() || !unread.contains(citation.lawId())) {
            return fault;
        }
        return ended.contains(citation.lawId()) ? Optional.of(CitationFault.NOT_IN_FORCE) : Optional.empty();
    }
}
