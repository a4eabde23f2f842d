package org.famen.portal.village;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.content.village.Village;

/**
 * A village.
 *
 * @param offices its room of legal services and its mediators
 */
public record VillagePage(Village village, List<PageDocument> offices, LocalDate today) {
    /** Whether the title of model village should have been reviewed by now. */
    public boolean isOverdue() {
        return village.modelUntil().filter(day -> day.isBefore(today)).isPresent();
    }
}
