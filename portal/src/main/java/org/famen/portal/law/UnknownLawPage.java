package org.famen.portal.law;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A law of which nothing is known.
 *
 * @param title as in the address
 */
public record UnknownLawPage(String title) {
    public String search() {
        return "/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }
}
