package org.famen.portal.booking;

import java.util.Optional;
import org.famen.portal.personal.PersonalData;

/** All that is kept about a booking and its person. */
public record DataPage(Visit visit, Optional<PersonalData> person, Traces traces) {}
