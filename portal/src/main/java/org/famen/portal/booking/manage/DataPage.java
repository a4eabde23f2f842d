package org.famen.portal.booking.manage;

import java.util.Optional;
import org.famen.portal.booking.Traces;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.PersonalData;

/** All that is kept about a booking and its person. */
public record DataPage(Visit visit, Optional<PersonalData> person, Traces traces) {}
