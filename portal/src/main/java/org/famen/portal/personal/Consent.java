package org.famen.portal.personal;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody agreed to a notice.
 *
 * @param subject the booking, waiting list entry or feedback that it was given with
 */
@MappedEntity
public record Consent(UUID subject, String noticeVersion, Instant givenAt) {}
