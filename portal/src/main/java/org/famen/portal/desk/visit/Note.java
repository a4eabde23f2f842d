package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZonedDateTime;

/** A note of the desk, opened; whom it is about never sees it. */
public record Note(String text, String author, ZonedDateTime at) {
    public Note {
        requireNonNull(text, "text is null");
        requireNonNull(author, "author is null");
        requireNonNull(at, "at is null");
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "Note";
    }

    /** What is sealed. */
    @Serdeable
    record Content(String text) {}
}
