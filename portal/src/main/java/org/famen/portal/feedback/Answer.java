package org.famen.portal.feedback;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What the desk writes.
 *
 * @param text as far as it is written
 * @param forwardedTo the authority whose business it is; empty for none
 */
@Serdeable
public record Answer(String text, String forwardedTo) {
    public static final Answer NONE = new Answer("", "");

    public Answer {
        requireNonNull(text, "text is null");
        requireNonNull(forwardedTo, "forwardedTo is null");
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
