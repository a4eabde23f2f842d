package org.famen.portal.timetable;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Which timetable counts; asked so often that it is a store of its own, see {@code ConfirmationStore}. */
interface RevisionStore {
    @SqlQuery("SELECT revision FROM timetable")
    long revision();
}
