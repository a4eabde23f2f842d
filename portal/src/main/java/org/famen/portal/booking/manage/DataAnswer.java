package org.famen.portal.booking.manage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Traces;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A copy of all that is kept about a booking and its person (个人信息保护法第四十五条), for machines.
 *
 * @param person null after it is erased
 */
@Serdeable
public record DataAnswer(
        String reference,
        String state,
        String service,
        String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable String category,
        @Nullable Instant confirmedAt,
        @Nullable PersonalData person,
        List<Traces.Consent> consents,
        List<Traces.Sent> messages) {

    static DataAnswer of(Visit visit, Optional<PersonalData> person, Traces traces) {
        Booking booking = visit.booking();
        return new DataAnswer(
                visit.reference(),
                booking.state().name(),
                visit.service().title(),
                visit.place().name(),
                booking.startsAt(),
                booking.endsAt(),
                booking.category(),
                booking.confirmedAt(),
                person.orElse(null),
                traces.consents(),
                traces.messages());
    }
}
