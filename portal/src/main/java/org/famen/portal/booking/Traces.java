package org.famen.portal.booking;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept beside a booking: consents, and messages without their words. */
public record Traces(List<Consent> consents, List<Sent> messages) {
    public Traces {
        consents = List.copyOf(consents);
        messages = List.copyOf(messages);
    }

    @Serdeable
    @MappedEntity
    public record Consent(String noticeVersion, Instant givenAt) {}

    /** @param sentAt null as long as it has not gone out */
    @Serdeable
    @MappedEntity
    public record Sent(
            String channel,
            String state,
            Instant dueAt,
            @Nullable Instant sentAt) {}
}
