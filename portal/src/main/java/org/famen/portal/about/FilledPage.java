package org.famen.portal.about;

import java.util.List;
import org.famen.content.about.AboutPage;
import org.famen.portal.library.Freshness;

/**
 * A page about the portal.
 *
 * @param body harmless HTML, the city's own names in their places
 * @param held up to when laws are held; only on the page about the portal
 */
public record FilledPage(AboutPage page, String body, List<Freshness.Held> held) {
    public FilledPage {
        held = List.copyOf(held);
    }
}
