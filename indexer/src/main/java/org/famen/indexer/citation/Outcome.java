package org.famen.indexer.citation;

import java.util.Locale;

/** What became of one law that a citation names. */
public enum Outcome {
    RESOLVED(true),
    /** Understood, but no text of the law was read. */
    NO_TEXT(false),
    NO_SUCH_VERSION(false),
    NO_SUCH_ARTICLE(false),
    NO_SUCH_PART(false),
    UNKNOWN_LAW(false),
    UNKNOWN_NUMBER(false),
    SEVERAL_LAWS(false),
    NO_NUMBER(false);

    private final boolean resolved;

    Outcome(boolean resolved) {
        this.resolved = resolved;
    }

    public boolean isResolved() {
        return resolved;
    }

    /** As a report prints it: no such article. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
