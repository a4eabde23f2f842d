package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the pressed button of a page of a document does.
 *
 * @param about which of a group is taken away (from 1), or to which group it goes
 */
record PaperAction(Kind kind, String about) {
    enum Kind {
        NEXT,
        BACK,
        ADD,
        REMOVE,
        GO,
        REVIEW
    }

    PaperAction {
        requireNonNull(kind, "kind is null");
        requireNonNull(about, "about is null");
    }

    /** next, back, add, remove.2, go.claims or review; whatever else it is, next. */
    static PaperAction parse(String written) {
        String[] parts = written.split("\\.", 2);
        String about = parts.length == 2 ? parts[1] : "";
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                return new PaperAction(kind, about);
            }
        }
        return new PaperAction(Kind.NEXT, "");
    }

    /** Which of a group; 0 when it says none. */
    int number() {
        return about.matches("\\d{1,2}") ? Integer.parseInt(about) : 0;
    }
}
