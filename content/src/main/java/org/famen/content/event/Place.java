package org.famen.content.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.organisation.Coordinates;

/**
 * Where an event takes place.
 *
 * @param district one of the city's districts or counties
 */
public record Place(
        String name, Optional<String> address, Optional<String> district, Optional<Coordinates> coordinates) {

    public Place {
        requireNonNull(name, "name is null");
        requireNonNull(address, "address is null");
        requireNonNull(district, "district is null");
        requireNonNull(coordinates, "coordinates is null");
    }
}
