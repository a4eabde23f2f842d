package org.famen.portal.desk.visit;

import java.util.Locale;

/** What came of saying what came of a visit. */
enum AttendResult {
    DONE,
    /** Somebody has changed it since it was looked at, or that state does not follow the present one. */
    STALE,
    /** It has not begun, or is not today. */
    NOT_YET,
    /** That somebody came is taken back on the day itself alone. */
    TOO_LATE,
    /** The seat that was given back is somebody else's by now. */
    NO_SEAT,
    /** Nothing can be noted about whom nobody remembers. */
    ERASED;

    /** For the words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
