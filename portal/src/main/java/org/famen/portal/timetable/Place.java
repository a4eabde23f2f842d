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
    private static final double EARTH_RADIUS_KM = 6371;

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
        if (coordinates == null) {
            return Double.POSITIVE_INFINITY;
        }
        double latitude = Math.toRadians(other.latitude() - coordinates.latitude());
        double longitude = Math.toRadians(other.longitude() - coordinates.longitude());
        double chord = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(coordinates.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }
}
