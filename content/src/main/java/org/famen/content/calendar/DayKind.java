package org.famen.content.calendar;

/** What sort of day it is for those who work. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    /** A day off by the State Council's notice, also when it falls on a weekend. */
    HOLIDAY,
    /** A Saturday or Sunday on which people work in exchange for a day off. */
    MAKE_UP_WORKDAY;

    public boolean isWorked() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }
}
