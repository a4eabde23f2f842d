package org.famen.portal.booking.waitlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.booking.hold.Details;
import org.famen.portal.guard.Proof;
import org.famen.portal.timetable.Place;
import org.famen.portal.web.FieldErrors;

/**
 * Asking for a place on the waiting list.
 *
 * @param place id of the place that was chosen; empty for any
 * @param from first day, as it was typed
 * @param until last day, as it was typed
 * @param last until when times can be booked at all
 */
public record WaitPage(
        Service service,
        List<Place> places,
        String place,
        String from,
        String until,
        LocalDate today,
        LocalDate last,
        Details form,
        FieldErrors errors,
        String problem,
        boolean mail,
        String noticeVersion,
        Optional<Proof> proof) {
    public WaitPage {
        places = List.copyOf(places);
    }

    public List<String> sizes() {
        return Details.SIZES;
    }
}
