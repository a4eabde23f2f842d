package org.famen.portal.law;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.famen.portal.library.AbsentLaw;

/**
 * A law that is known and whose text nobody has loaded.
 *
 * @param asked label of the article that was asked for; empty for the law
 */
public record MissingTextPage(AbsentLaw absent, String asked) {

    /** The same words as a search. */
    public String search() {
        return "/search?q=" + URLEncoder.encode(absent.title() + asked, StandardCharsets.UTF_8);
    }
}
