package org.famen.portal.citation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.citation.Citation;
import org.famen.content.citation.CitationParser;
import org.famen.content.citation.CitationResult;
import org.famen.content.index.LawDocument;
import org.famen.portal.library.AbsentLaws;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawNameIndex;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.jspecify.annotations.Nullable;

/** Finds what a citation means: the law, the version, the provisions. */
@Singleton
public class Citations {
    private final LawNameIndex names;
    private final Library library;
    private final LawLookup laws;
    private final AbsentLaws absent;

    Citations(LawNameIndex names, Library library, LawLookup laws, AbsentLaws absent) {
        this.names = names;
        this.library = library;
        this.laws = laws;
        this.absent = absent;
    }

    /**
     * @param at the day whose law applies; null for today, or for the version of the year that the citation names
     * @return empty when the text is no citation of a law that is known
     */
    public Optional<CitedLaw> resolve(String text, @Nullable LocalDate at) {
        return new CitationParser(names.names()).parse(text).flatMap(citation -> resolve(citation, at));
    }

    /** Everything that a text names which is nothing but citations; empty when it is none. */
    public Optional<CitationAnswer> answer(String text, @Nullable LocalDate at) {
        List<CitationResult> results = new CitationParser(names.names()).read(text);
        if (results.isEmpty()) {
            return Optional.empty();
        }
        List<CitationAnswer.SameNamed> laws = new ArrayList<>();
        List<CitationRefusal> refusals = new ArrayList<>();
        for (CitationResult result : results) {
            switch (result) {
                case CitationResult.Cited cited ->
                    resolve(cited, at).map(law -> sameNamed(cited, law)).ifPresent(laws::add);
                case CitationResult.Refused refused -> refusals.add(refusal(refused));
            }
        }
        return Optional.of(new CitationAnswer(laws, refusals));
    }

    private CitationAnswer.SameNamed sameNamed(CitationResult.Cited cited, CitedLaw law) {
        return new CitationAnswer.SameNamed(
                law, others(cited, law), cited.byRule(), absent.of(law.law(), law.articles()), ofToday(law));
    }

    private static List<String> others(CitationResult.Cited cited, CitedLaw law) {
        return Stream.concat(Stream.of(cited.citation().lawId()), cited.others().stream())
                .filter(id -> !id.equals(law.law().id()))
                .toList();
    }

    /** Of several laws that are called the same, the first that has all that is cited. */
    public Optional<CitedLaw> resolve(CitationResult.Cited cited, @Nullable LocalDate at) {
        Citation citation = cited.citation();
        Optional<CitedLaw> first = resolve(citation, at);
        if (cited.others().isEmpty() || first.filter(CitedLaw::isFound).isPresent()) {
            return first;
        }
        return cited.others().stream()
                .flatMap(id -> resolve(new Citation(id, citation.year(), citation.targets()), at).stream())
                .filter(CitedLaw::isFound)
                .findFirst()
                .or(() -> first);
    }

    public CitationRefusal refusal(CitationResult.Refused refused) {
        Map<String, LawDocument> candidates =
                refused.candidates().isEmpty() ? Map.of() : library.laws(Set.copyOf(refused.candidates()));
        return new CitationRefusal(
                refused.reason(),
                refused.name(),
                refused.candidates().stream()
                        .flatMap(id -> Optional.ofNullable(candidates.get(id)).stream())
                        .toList());
    }

    public Optional<CitedLaw> resolve(Citation citation, @Nullable LocalDate at) {
        return library.law(citation.lawId()).map(law -> resolve(law, citation, at));
    }

    private CitedLaw resolve(LawDocument law, Citation citation, @Nullable LocalDate at) {
        Optional<LawView> view = at == null && citation.year() > 0
                ? NamedVersion.of(law, citation.year()).flatMap(version -> laws.find(law.id(), version, null))
                : laws.find(law.id(), null, at);
        return new CitedLaw(law, citation, view, texts(view, citation), at);
    }

    /** What the numbers of a citation are about in the text of today, where the version that it names is not held. */
    private Optional<CitedLaw> ofToday(CitedLaw cited) {
        return cited.versionIsMissing()
                ? laws.find(cited.law().id(), null, null).map(view -> ofToday(cited, view))
                : Optional.empty();
    }

    private static CitedLaw ofToday(CitedLaw cited, LawView view) {
        var today = new Citation(cited.citation().lawId(), 0, cited.citation().targets());
        return new CitedLaw(cited.law(), today, Optional.of(view), texts(Optional.of(view), today), null);
    }

    private static List<CitedText> texts(Optional<LawView> view, Citation citation) {
        return view.stream()
                .flatMap(found -> citation.targets().stream().map(target -> CitedText.of(found, target)))
                .toList();
    }
}
