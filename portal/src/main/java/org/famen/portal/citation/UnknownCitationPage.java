package org.famen.portal.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What was not understood.
 *
 * @param text as it was typed; empty when nothing was
 */
public record UnknownCitationPage(String text) {
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same words as a search. */
    public String search() {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
