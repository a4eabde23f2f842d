package org.famen.portal.verify;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.CitationResult;
import org.famen.content.pastedtext.CitationFinder;
import org.famen.content.pastedtext.FoundCitation;
import org.famen.portal.citation.CitationRefusal;
import org.famen.portal.citation.Citations;
import org.famen.portal.citation.CitedLaw;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawNameIndex;
import org.jspecify.annotations.Nullable;

/** Finds the citations of a text and says what became of each. It keeps nothing. */
@Singleton
class TextCheck {
    /** In UTF-16 units: the longest judgments have as many. */
    static final int MAX_LENGTH = 60_000;

    private static final int MAX_CITATIONS = 300;

    private final LawNameIndex names;
    private final Citations citations;
    private final ProvisionCheck provisions;
    private final Clock clock;

    TextCheck(LawNameIndex names, Citations citations, ProvisionCheck provisions, Clock clock) {
        this.names = names;
        this.citations = citations;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** @param at the day whose law applies; null for today */
    CheckedText check(String text, @Nullable LocalDate at) {
        LocalDate today = LocalDate.now(clock);
        LocalDate chosen = today.equals(at) ? null : at;
        List<FoundCitation> found = new CitationFinder(names.names()).find(text);
        var quotations = new QuotedText();
        List<CheckedCitation> checked = found.stream()
                .limit(MAX_CITATIONS)
                .flatMap(citation -> check(text, citation, chosen, quotations).stream())
                .toList();
        return new CheckedText(text, at == null ? today : at, checked, found.size() > MAX_CITATIONS);
    }

    private Optional<CheckedCitation> check(
            String text, FoundCitation found, @Nullable LocalDate at, QuotedText quotations) {
        String written = text.substring(found.start(), found.end());
        return switch (found.result()) {
            case CitationResult.Refused refused -> Optional.of(refused(found, written, citations.refusal(refused)));
            case CitationResult.Cited cited ->
                citations.resolve(cited, at).map(law -> cited(found, written, law, cited.byRule(), at, quotations));
        };
    }

    private CheckedCitation cited(
            FoundCitation found,
            String written,
            CitedLaw law,
            boolean byRule,
            @Nullable LocalDate at,
            QuotedText quotations) {
        return new CheckedCitation(
                found.start(),
                found.end(),
                written,
                law.law().id(),
                law.law().shortTitle(),
                law.lawLink(),
                byRule,
                provisions.check(law, at),
                found.quotation().flatMap(quotation -> quotations.check(law, quotation.words())));
    }

    private static CheckedCitation refused(FoundCitation found, String written, CitationRefusal refusal) {
        List<CheckedProvision.Near> candidates = refusal.candidates().stream()
                .map(law -> new CheckedProvision.Near(law.shortTitle(), LawAddress.of(law.id())))
                .toList();
        var provision =
                new CheckedProvision(CitationStatus.valueOf(refusal.reason().name()), "", "", candidates);
        return new CheckedCitation(
                found.start(),
                found.end(),
                written,
                "",
                refusal.name(),
                "",
                false,
                List.of(provision),
                Optional.empty());
    }
}
