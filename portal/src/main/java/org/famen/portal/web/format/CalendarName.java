package org.famen.portal.web.format;

/** Somebody's name in a calendar (CN of RFC 5545, 3.2.2), which holds neither quotes nor control characters (3.1, 3.2). */
public final class CalendarName {
    private CalendarName() {}

    public static String of(String name) {
        return name.replaceAll("[\\p{Cntrl}\"]+", " ").strip();
    }
}
