package org.famen.content.map;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.organisation.Coordinates;

/**
 * A river as a line.
 *
 * @param former whether it is a course that the river has left (故道)
 */
public record River(String name, boolean former, List<Coordinates> way) {

    public River {
        requireNonNull(name, "name is null");
        way = List.copyOf(way);
    }
}
