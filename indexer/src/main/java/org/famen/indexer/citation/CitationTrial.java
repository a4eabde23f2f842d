package org.famen.indexer.citation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.citation.Citation;
import org.famen.content.citation.CitationParser;
import org.famen.content.citation.CitationResult;
import org.famen.content.citation.LawNames;
import org.famen.content.citation.Target;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;

/** Tries citations on the laws that were read, as they stand on a day. */
public final class CitationTrial {
    private final CitationParser parser;
    private final Map<String, Law> laws = new HashMap<>();
    private final LocalDate day;

    /** @param names of every law that was read or that the catalogue lists */
    public CitationTrial(List<Law> laws, LawNames names, LocalDate day) {
        this.parser = new CitationParser(names);
        laws.forEach(law -> this.laws.put(law.id(), law));
        this.day = requireNonNull(day, "day is null");
    }

    public TriedCitation attempt(String written) {
        return new TriedCitation(
                written, parser.read(written).stream().map(this::cited).toList());
    }

    private TriedCitation.CitedLaw cited(CitationResult result) {
        return switch (result) {
            case CitationResult.Cited cited -> nearest(cited);
            case CitationResult.Refused refused ->
                new TriedCitation.CitedLaw(
                        Outcome.valueOf(refused.reason().name()), refused.name(), "", refused.candidates());
        };
    }

    /** Of several laws that are called the same, the one that has the provisions. */
    private TriedCitation.CitedLaw nearest(CitationResult.Cited cited) {
        Citation citation = cited.citation();
        return Stream.concat(Stream.of(citation.lawId()), cited.others().stream())
                .filter(law -> outcome(law, citation).isResolved())
                .findFirst()
                .map(law -> result(Outcome.RESOLVED, law, citation))
                .orElseGet(() -> result(outcome(citation.lawId(), citation), citation.lawId(), citation));
    }

    private static TriedCitation.CitedLaw result(Outcome outcome, String law, Citation citation) {
        String provisions = citation.targets().stream().map(Target::label).collect(Collectors.joining(" "));
        return new TriedCitation.CitedLaw(outcome, law, provisions, List.of());
    }

    private Outcome outcome(String lawId, Citation citation) {
        Law law = laws.get(lawId);
        if (law == null) {
            return Outcome.NO_TEXT;
        }
        return version(law, citation.year())
                .map(version -> outcome(version, citation.targets()))
                .orElse(Outcome.NO_SUCH_VERSION);
    }

    private Optional<LawVersion> version(Law law, int year) {
        if (year == 0) {
            return law.at(day).or(() -> Optional.of(law.versions().getFirst()));
        }
        return law.versions().stream()
                .filter(version -> version.promulgatedOn() != null
                        && version.promulgatedOn().getYear() == year)
                .findFirst()
                .or(() -> law.at(LocalDate.of(year, 12, 31)));
    }

    private static Outcome outcome(LawVersion version, List<Target> targets) {
        var text = new CitedVersion(version);
        return targets.stream()
                .map(text::outcome)
                .filter(outcome -> !outcome.isResolved())
                .findFirst()
                .orElse(Outcome.RESOLVED);
    }
}
