package org.famen.portal.citation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.Citation;
import org.famen.content.citation.CitationParser;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
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

    Citations(LawNameIndex names, Library library, LawLookup laws) {
        this.names = names;
        this.library = library;
        this.laws = laws;
    }

    /**
     * @param at the day whose law applies; null for today, or for the year that the citation names
     * @return empty when the text is no citation of a law that is known
     */
    public Optional<CitedLaw> resolve(String text, @Nullable LocalDate at) {
        return new CitationParser(names.names()).parse(text).flatMap(citation -> resolve(citation, at));
    }

    public Optional<CitedLaw> resolve(Citation citation, @Nullable LocalDate at) {
        return library.law(citation.lawId()).map(law -> resolve(law, citation, at));
    }

    private CitedLaw resolve(LawDocument law, Citation citation, @Nullable LocalDate at) {
        Optional<LawView> view =
                at == null && citation.year() > 0 ? ofYear(law, citation.year()) : laws.find(law.id(), null, at);
        List<CitedText> texts = view.stream()
                .flatMap(found -> citation.targets().stream().map(target -> CitedText.of(found, target)))
                .toList();
        return new CitedLaw(law, citation, view, texts, at);
    }

    /** 公司法（2018修正） was adopted in that year; otherwise what applied at its end is meant. */
    private Optional<LawView> ofYear(LawDocument law, int year) {
        String version = law.versions().reversed().stream()
                .filter(it -> it.promulgatedOn() != null && it.promulgatedOn().getYear() == year)
                .map(VersionDocument::id)
                .findFirst()
                .orElse(null);
        return laws.find(law.id(), version, LocalDate.of(year, 12, 31));
    }
}
