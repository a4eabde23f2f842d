package org.famen.portal.dataset;

/** What data are written in. */
enum FileFormat {
    CSV("CSV", "text/csv"),
    EXCEL("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("JSON", "application/json"),
    JSON_LINES("JSON Lines", "application/jsonl"),
    FEED("Atom", "application/atom+xml"),
    CALENDAR("iCalendar", "text/calendar");

    private final String label;
    private final String mediaType;

    FileFormat(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    String label() {
        return label;
    }

    /** As the register of IANA has it, without parameters. */
    String mediaType() {
        return mediaType;
    }
}
