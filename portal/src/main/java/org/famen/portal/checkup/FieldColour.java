package org.famen.portal.checkup;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * What the figures learn of one field of one self-check.
 *
 * @param day on which it was done
 * @param field its id
 * @param colour name of a {@link org.famen.content.checkup.Colour}
 */
@MappedEntity("checkup_count")
public record FieldColour(LocalDate day, String field, String colour) {}
