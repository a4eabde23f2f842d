package org.famen.portal.organisation.place;

import static java.util.Objects.requireNonNull;

import org.famen.content.organisation.Coordinates;

/**
 * From where distances are told.
 *
 * @param name of the place; empty for the person's own position
 */
public record Origin(String name, Coordinates place) {
    public Origin {
        requireNonNull(name, "name is null");
        requireNonNull(place, "place is null");
    }
}
