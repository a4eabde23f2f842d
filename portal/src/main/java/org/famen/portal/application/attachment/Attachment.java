package org.famen.portal.application.attachment;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.famen.content.event.Event;

/**
 * A file of an application, without its bytes.
 *
 * @param type media type
 * @param bytes how many
 * @param scanned whether somebody looked for harm in it
 */
@MappedEntity
public record Attachment(UUID id, String type, int bytes, boolean scanned, Instant addedAt) {
    private static final int KB = 1024;

    public ZonedDateTime added() {
        return addedAt.atZone(Event.ZONE);
    }

    /** Rounded up. */
    public long kilobytes() {
        return Math.ceilDiv(bytes, KB);
    }

    /** {@code pdf}: for its name and the words. */
    public String ending() {
        return FileType.named(type).ending();
    }
}
