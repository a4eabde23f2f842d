package org.famen.portal.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What was not understood.
 *
 * @param text as it was typed; empty when nothing was
 * @param refusals why it was refused, where it is written like a citation
 * @param unknownLaw title of a law that it names and of which nothing is known
 */
public record UnknownCitationPage(String text, List<CitationRefusal> refusals, Optional<String> unknownLaw) {
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
