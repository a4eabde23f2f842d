package org.famen.portal.application;

import java.time.LocalDate;

/**
 * By when something must be done.
 *
 * @param day the last day
 * @param workday the last workday that is not after it: days off do not put the desk's duty off
 * @param left days from today; below zero when it is over
 */
public record Deadline(LocalDate day, LocalDate workday, long left) {
    public boolean isOver() {
        return left < 0;
    }

    /** How many days ago the last one was. */
    public long over() {
        return -left;
    }

    /** Whether the desk is closed on the last day. */
    public boolean isEarlier() {
        return workday.isBefore(day);
    }
}
