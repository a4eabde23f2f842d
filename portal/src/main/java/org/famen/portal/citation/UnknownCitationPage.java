package org.famen.portal.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was not understood.
 *
 * @param text as it was typed; empty when nothing was
 * @param refusals why it was refused, where it is written like a citation
 */
public record UnknownCitationPage(String text, List<CitationRefusal> refusals) {
    public UnknownCitationPage {
        refusals = List.copyOf(refusals);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same words as a search. */
    public String search() {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
