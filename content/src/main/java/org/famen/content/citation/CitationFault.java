package org.famen.content.citation;

import java.util.Locale;

/** Why a provision that a text of the city cites cannot be relied on. */
public enum CitationFault {
    NO_LAW,
    NOT_YET_IN_FORCE,
    NOT_IN_FORCE,
    NO_ARTICLE,
    NO_PARAGRAPH,
    NO_ITEM;

    /** The last part of its sentence's code. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
