package org.famen.portal.citation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.Citation;
import org.famen.content.citation.CitationParser;
import org.famen.content.index.LawDocument;
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
     * @param at the day whose law applies; null for today, or for the version of the year that the citation names
     * @return empty when the text is no citation of a law that is known
     */
    public Optional<CitedLaw> resolve(String text, @Nullable LocalDate at) {
        return new CitationParser(names.names()).parse(text).flatMap(citation -> resolve(citation, at));
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
    public Optional<CitedLaw> ofToday(CitedLaw cited) {
        return laws.find(cited.law().id(), null, null)
                .filter(view -> cited.versionIsMissing())
                .map(view -> {
                    var today = new Citation(
                            cited.citation().lawId(), 0, cited.citation().targets());
                    return new CitedLaw(cited.law(), today, Optional.of(view), texts(Optional.of(view), today), null);
                });
    }

    private static List<CitedText> texts(Optional<LawView> view, Citation citation) {
        return view.stream()
                .flatMap(found -> citation.targets().stream().map(target -> CitedText.of(found, target)))
                .toList();
    }
}
