package org.famen.portal.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What became of a citation, the worst last. */
enum CitationStatus {
    IN_FORCE(false),
    /** The text exists; nothing that was read says whether it is in force. */
    UNKNOWN_STATUS(false),
    /** In force on the day that was asked for; its words are others today. */
    CHANGED_SINCE(false),
    /** In force on the day that was asked for; the law has ended since. */
    REPEALED_SINCE(false),
    /** An older text, named by its year. */
    AMENDED(false),
    NOT_YET_IN_FORCE(true),
    REPEALED(true),
    /** The law is known, and no text of it, or none of that day, is held. */
    NOT_HELD(true),
    SEVERAL_LAWS(true),
    UNKNOWN_NUMBER(true),
    UNKNOWN_LAW(true),
    NO_SUCH_PART(true),
    NO_SUCH_ARTICLE(true),
    NO_NUMBER(true);

    private final boolean fault;

    CitationStatus(boolean fault) {
        this.fault = fault;
    }

    /** Whether nobody should rely on the citation as it stands. */
    boolean isFault() {
        return fault;
    }

    /** The last part of its sentence's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CitationStatus worst(List<CitationStatus> verdicts) {
        return verdicts.stream().max(Comparator.naturalOrder()).orElse(IN_FORCE);
    }
}
