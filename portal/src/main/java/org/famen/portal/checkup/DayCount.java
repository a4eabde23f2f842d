package org.famen.portal.checkup;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** How often a field had a colour on a day. */
@MappedEntity
public record DayCount(LocalDate day, String field, String colour, int times) {}
