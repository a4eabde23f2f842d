package org.famen.portal.feedback.desk;

import java.util.List;
import org.famen.portal.feedback.Feedback;

/**
 * Feedback for the desk.
 *
 * @param open whether those are shown that still wait
 * @param late how many of them are past their day
 */
public record DeskListPage(boolean open, List<Row> rows, long late) {
    public DeskListPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param opening how the text begins, without numbers and mail addresses; empty after it is erased
     * @param daysLeft below zero when it is late
     */
    public record Row(Feedback feedback, String opening, long daysLeft) {
        public boolean isLate() {
            return feedback.state().isOpen() && daysLeft < 0;
        }

        public long daysLate() {
            return -daysLeft;
        }
    }
}
