package org.famen.portal.desk.waiting;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Somebody who waits, masked.
 *
 * @param place name; empty for any
 * @param state {@code waiting} or {@code offered}
 */
public record WaitingRow(
        String reference,
        String service,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        ZonedDateTime since,
        String name,
        String phone,
        String state) {}
