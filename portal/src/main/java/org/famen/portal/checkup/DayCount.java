package org.famen.portal.checkup;

import java.time.LocalDate;

/** How often a field had a colour on a day. */
public record DayCount(LocalDate day, String field, String colour, int times) {}
