package org.famen.content.map;

import static java.util.Objects.requireNonNull;

import org.famen.content.organisation.Coordinates;

/** A street, square or building by whose name people say where they are (地名). */
public record Landmark(String name, String district, Coordinates place) {

    public Landmark {
        requireNonNull(name, "name is null");
        requireNonNull(district, "district is null");
        requireNonNull(place, "place is null");
    }
}
