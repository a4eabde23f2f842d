package org.famen.portal.staff;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.famen.content.event.Event;

/**
 * A browser in which somebody is signed in.
 *
 * @param createdAt when they signed in
 * @param seenAt when they last did something there
 * @param here whether it is the one that asks
 */
@MappedEntity
public record OpenSession(Instant createdAt, Instant seenAt, boolean here) {
    public ZonedDateTime since() {
        return createdAt.atZone(Event.ZONE);
    }

    public ZonedDateTime lastSeen() {
        return seenAt.atZone(Event.ZONE);
    }
}
