package org.famen.portal.village;

import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.content.village.Village;

/**
 * A village.
 *
 * @param offices its room of legal services and its mediators
 */
public record VillagePage(Village village, List<PageDocument> offices) {}
