package org.famen.portal.pagelist;

/** How a list of pages is sorted. */
public enum PageOrder {
    NEWEST,
    /** What is nearest in the future first. */
    SOONEST,
    TITLE
}
