package org.famen.portal.useful;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * What somebody said of a page.
 *
 * @param page its id, such as {@code guide/labour-arbitration}
 */
@MappedEntity("usefulness_count")
record Opinion(String page, LocalDate day, boolean useful) {}
