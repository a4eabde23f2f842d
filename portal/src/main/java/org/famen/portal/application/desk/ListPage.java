package org.famen.portal.application.desk;

import java.util.List;
import java.util.Optional;
import org.famen.portal.application.Application;
import org.famen.portal.application.Deadline;
import org.famen.portal.application.State;

/**
 * Applications for the desk.
 *
 * @param open whether those are shown that are worked on
 * @param number of the page, from 1
 */
public record ListPage(boolean open, List<Row> rows, DeskStore.Sums sums, int number, boolean more) {
    public ListPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param name masked; empty after it is erased
     * @param office in charge; empty when the city's list does not have it any more
     * @param due empty when no clock runs
     */
    public record Row(Application application, String name, String office, Optional<Deadline> due) {
        /** Whether the desk is late; while papers are missing it is the person's turn. */
        public boolean isLate() {
            return due.isPresent() && due.get().isOver() && application.state() != State.PAPERS;
        }
    }
}
