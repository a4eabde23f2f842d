package org.famen.portal.organisation;

import java.util.List;
import java.util.Optional;
import org.famen.content.index.PageDocument;
import org.famen.content.organisation.Organisation;
import org.famen.portal.organisation.place.OpeningDay;
import org.famen.portal.timetable.opening.Opening;

/**
 * The page of an office.
 *
 * @param card the office itself, number 1 on the map
 * @param description harmless HTML
 * @param above the offices that it belongs to, the highest first
 * @param below the offices that belong to it
 * @param days today and the days after it; none when it has not said when it is open
 * @param opening the next time that can be booked there
 * @param holidaysKnown whether the holidays of all these days have been announced
 */
public record OfficePage(
        PageDocument document,
        Card card,
        String description,
        List<PageDocument> above,
        List<PageDocument> below,
        List<OpeningDay> days,
        boolean holidaysKnown,
        List<Card> neighbours,
        Optional<MapView> map,
        Optional<Opening> opening) {
    public OfficePage {
        above = List.copyOf(above);
        below = List.copyOf(below);
        days = List.copyOf(days);
        neighbours = List.copyOf(neighbours);
    }

    public Organisation office() {
        return card.organisation();
    }

    public boolean hasTree() {
        return !above.isEmpty() || !below.isEmpty();
    }
}
