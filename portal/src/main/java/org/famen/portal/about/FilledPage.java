package org.famen.portal.about;

import org.famen.content.about.AboutPage;

/**
 * A page about the portal.
 *
 * @param body harmless HTML, the city's own names in their places
 */
public record FilledPage(AboutPage page, String body) {}
