package org.famen.portal.library;

import static java.util.Objects.requireNonNull;

import org.famen.content.advice.Advice;
import org.famen.content.citation.WrittenCitation;

/** What views/web/advice.html shows on pages of several features. */
public record AdvicePart(Advice advice) {
    public AdvicePart {
        requireNonNull(advice, "advice is null");
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }
}
