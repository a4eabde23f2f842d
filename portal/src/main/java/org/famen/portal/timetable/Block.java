package org.famen.portal.timetable;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leave, or time that the desk keeps for itself; of a desk, of a lawyer wherever they sit, or of both. */
@MappedEntity
public record Block(
        UUID id,
        @Nullable String deskId,
        @Nullable String lawyerId,
        Instant from,
        Instant until,
        String reason,
        String createdBy) {}
