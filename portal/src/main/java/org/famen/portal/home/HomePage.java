package org.famen.portal.home;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.famen.content.index.PageDocument;
import org.famen.portal.statistic.Chart;
import org.famen.portal.timetable.opening.Earliest;

/**
 * The front page.
 *
 * @param provisions how many articles can be searched; 0 when no law text is loaded
 * @param searchable whether the index answers
 * @param today of the city
 * @param advice the earliest time with somebody who advises people
 * @param checkup the earliest time of a check-up
 * @param open which offices are open
 * @param events the next ones
 * @param eventsThisMonth how many there still are
 * @param news what was published last, of any kind
 * @param laws those whose text changed last, or will
 * @param figures what they say is shown, not drawn
 */
@RecordBuilder
public record HomePage(
        long provisions,
        boolean searchable,
        LocalDate today,
        Optional<Earliest> advice,
        Optional<Earliest> checkup,
        OpenNow open,
        List<NextEvent> events,
        long eventsThisMonth,
        List<PageDocument> news,
        List<LawDocument> laws,
        List<Chart> figures) {

    public HomePage {
        events = List.copyOf(events);
        news = List.copyOf(news);
        laws = List.copyOf(laws);
        figures = List.copyOf(figures);
    }

    /**
     * One of the next events.
     *
     * @param seats where seats are booked here and some are left
     */
    public record NextEvent(PageDocument page, Optional<Earliest> seats) {
        /** Whether it will not be as it was announced. */
        public boolean isChanged() {
            return page.state() != null && !page.state().equals("照常");
        }
    }

    public List<Trouble> troubles() {
        return List.of(Trouble.values());
    }
}
