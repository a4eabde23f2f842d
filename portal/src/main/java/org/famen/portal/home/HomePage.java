package org.famen.portal.home;

import java.util.List;
import org.famen.content.index.PageDocument;

/**
 * The front page.
 *
 * @param provisions how many articles can be searched; 0 when no law text is loaded
 * @param searchable whether the index answers
 */
public record HomePage(long provisions, boolean searchable, List<PageDocument> events, List<PageDocument> news) {}
