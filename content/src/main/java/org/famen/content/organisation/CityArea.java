package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What places of the city are checked against.
 *
 * @param districts names of the districts, county-level cities and counties; empty when they aren't known
 */
public record CityArea(BoundingBox box, List<String> districts) {
    /** The whole country and any district: lets everything else be checked while the city's own file can't be read. */
    public static final CityArea UNKNOWN = new CityArea(new BoundingBox(3.0, 73.0, 54.0, 136.0), List.of());

    public CityArea {
        requireNonNull(box, "box is null");
        districts = List.copyOf(districts);
    }
}
