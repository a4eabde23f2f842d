package org.famen.portal.about;

import java.util.List;
import org.famen.content.about.AboutPage;

/**
 * The map of the site.
 *
 * @param about the city's pages about the portal
 */
public record SitemapPage(List<AboutPage> about) {}
