package org.famen.portal.desk.figures;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;

/**
 * Visits of a service whose time is over, by what came of them.
 *
 * @param unsaid of which nobody has said whether they came
 * @param ahead booked by the public and not cancelled
 * @param aheadHours from the booking to the visit, of all of these together
 */
@MappedEntity
public record ServiceCount(
        String serviceId, long came, long missed, long unsaid, long cancelled, long ahead, double aheadHours) {
    private static final int DAY_HOURS = 24;

    public ServiceCount {
        requireNonNull(serviceId, "serviceId is null");
    }

    /** Of those of whom it is known: who did not come. */
    public Ratio noShows() {
        return new Ratio(missed, came + missed);
    }

    /** Days that a visit was booked ahead. */
    public Ratio leadDays() {
        return new Ratio(aheadHours / DAY_HOURS, ahead);
    }

    ServiceCount plus(ServiceCount other) {
        return new ServiceCount(
                "",
                came + other.came,
                missed + other.missed,
                unsaid + other.unsaid,
                cancelled + other.cancelled,
                ahead + other.ahead,
                aheadHours + other.aheadHours);
    }

    static ServiceCount none() {
        return new ServiceCount("", 0, 0, 0, 0, 0, 0);
    }
}
