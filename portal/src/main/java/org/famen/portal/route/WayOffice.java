package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalLong;
import org.famen.content.organisation.Organisation;
import org.famen.portal.organisation.place.OpenState;

/**
 * The nearest office that does it; the city's first where nobody knows from where.
 *
 * @param metres as the crow flies
 * @param booking the next free time there
 */
public record WayOffice(
        Organisation organisation, OpenState open, OptionalLong metres, Optional<BookableTime> booking) {
    public WayOffice {
        requireNonNull(organisation, "organisation is null");
        requireNonNull(open, "open is null");
        requireNonNull(metres, "metres is null");
        requireNonNull(booking, "booking is null");
    }

    public String address() {
        return "/organisation/" + organisation.id();
    }

    /** 3.2; empty when it isn't known from where. */
    public Optional<String> kilometres() {
        return metres.isEmpty() ? Optional.empty() : Optional.of("%.1f".formatted(metres.getAsLong() / 1000.0));
    }
}
