package org.famen.portal.desk.waiting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.booking.PrivacyNotice;
import org.famen.portal.booking.hold.Details;
import org.famen.portal.desk.visit.DeskTimes;
import org.famen.portal.web.FieldErrors;

/**
 * Booking for who stands there.
 *
 * @param services to choose from
 * @param service the chosen one; empty at first
 * @param day whose free times are shown
 * @param key makes two sendings of the form one booking
 * @param typed what was sent
 * @param errors what is to be mended in it
 * @param problem why it was not booked otherwise: key of the words; empty for nothing
 */
public record WalkInPage(
        List<Service> services,
        Optional<Service> service,
        LocalDate day,
        List<DeskTimes> times,
        UUID key,
        Typed typed,
        FieldErrors errors,
        String problem) {

    /**
     * What the form sent.
     *
     * @param slot key of the chosen time
     * @param arrived whether the person is there
     */
    public record Typed(String slot, Details details, boolean arrived) {
        static final Typed NOTHING = new Typed("", Details.EMPTY, true);
    }

    public WalkInPage {
        services = List.copyOf(services);
        requireNonNull(day, "day is null");
        times = List.copyOf(times);
        requireNonNull(key, "key is null");
    }

    public String on(LocalDate other) {
        return "/desk/walk-in?service=" + service.map(Service::id).orElse("") + "&date=" + other;
    }

    public List<String> sizes() {
        return Details.SIZES;
    }

    public String noticeVersion() {
        return PrivacyNotice.VERSION;
    }
}
