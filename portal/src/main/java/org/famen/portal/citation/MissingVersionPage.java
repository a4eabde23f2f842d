package org.famen.portal.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.VersionDocument;
import org.famen.portal.library.LawAddress;

/**
 * A citation that names a version of a law that is not held.
 *
 * @param today what its numbers are about today
 * @param text as it was typed
 */
public record MissingVersionPage(CitedLaw cited, Optional<CitedLaw> today, String text) {

    /** The versions that are held, newest first. */
    public List<VersionDocument> held() {
        return cited.law().versions().reversed();
    }

    public String link(VersionDocument version) {
        return LawAddress.of(cited.law().id()) + "?version=" + version.id();
    }

    /** The same words as a search. */
    public String search() {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
