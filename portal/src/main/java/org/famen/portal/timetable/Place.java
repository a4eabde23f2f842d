package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Where a desk is.
 *
 * @param id of the organisation
 * @param phone to call about a booking
 * @param coordinates null when unknown
 */
public record Place(
        String id,
        String name,
        String district,
        String address,
        String phone,
        @Nullable Coordinates coordinates) {
    public Place {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(district, "district is null");
        requireNonNull(address, "address is null");
        requireNonNull(phone, "phone is null");
    }

    static Place of(Organisation organisation) {
        return new Place(
                organisation.id(),
                organisation.name(),
                organisation.district(),
                organisation.address(),
                organisation.phones().getLast(),
                organisation.coordinates().orElse(null));
    }

    /** In kilometres along the great circle; infinite for a place that is on no map. */
    public double distanceTo(Coordinates other) {
        return coordinates == null ? Double.POSITIVE_INFINITY : coordinates.kilometresTo(other);
    }
}
