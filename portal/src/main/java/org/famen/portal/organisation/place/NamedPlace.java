package org.famen.portal.organisation.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place that a line names among other words.
 *
 * @param name as the map has it
 * @param district in which it lies, or which it is
 * @param origin empty for a whole district, which is no point
 * @param meant whether it is not quite what was typed
 * @param rest what else was typed; empty for nothing
 */
public record NamedPlace(String name, String district, Optional<Origin> origin, boolean meant, String rest) {
    public NamedPlace {
        requireNonNull(name, "name is null");
        requireNonNull(district, "district is null");
        requireNonNull(rest, "rest is null");
    }
}
