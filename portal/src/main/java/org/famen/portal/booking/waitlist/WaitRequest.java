package org.famen.portal.booking.waitlist;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.service.Service;

/** What somebody waits for. */
public record WaitRequest(Service service, Optional<String> placeId, LocalDate firstDay, LocalDate lastDay) {}
