package org.famen.portal.about;

import java.util.List;
import org.famen.content.about.AboutPage;
import org.famen.content.line.LinesOfGroup;

/**
 * The map of the site.
 *
 * @param about the city's pages about the portal
 * @param groups lines of the bureau's work
 */
public record SitemapPage(List<AboutPage> about, List<LinesOfGroup> groups) {}
