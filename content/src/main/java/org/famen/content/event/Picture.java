package org.famen.content.event;

import static java.util.Objects.requireNonNull;

/**
 * A picture of an event.
 *
 * @param file name of the file among the event's attachments
 * @param alternative what it shows, for people who can't see it
 */
public record Picture(String file, String alternative) {

    public Picture {
        requireNonNull(file, "file is null");
        requireNonNull(alternative, "alternative is null");
    }
}
