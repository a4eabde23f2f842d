package org.famen.portal.home;

import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.portal.statistic.Chart;

/**
 * The front page.
 *
 * @param provisions how many articles can be searched; 0 when no law text is loaded
 * @param searchable whether the index answers
 * @param events the next ones
 * @param news what was published last, of any kind
 * @param figures what they say is shown, not drawn
 */
public record HomePage(
        long provisions, boolean searchable, List<PageDocument> events, List<PageDocument> news, List<Chart> figures) {
    static final HomePage WITHOUT_INDEX = new HomePage(0, false, List.of(), List.of(), List.of());
}
