package org.famen.portal.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.portal.organisation.place.Origin;

/**
 * What one line asks for: a place, a need, or both.
 *
 * @param origin from where distances are told; empty for a whole district, and where no place is meant
 * @param district whose offices are wanted; empty for any
 * @param place as the map calls it; empty where none is meant
 * @param meant whether the map's name is not quite what was typed
 * @param need empty where none is known
 * @param unknown what was typed and is neither; empty for nothing
 */
public record Wish(
        Optional<Origin> origin, String district, String place, boolean meant, Optional<Need> need, String unknown) {
    static final Wish NONE = new Wish(Optional.empty(), "", "", false, Optional.empty(), "");

    public Wish {
        requireNonNull(district, "district is null");
        requireNonNull(place, "place is null");
        requireNonNull(unknown, "unknown is null");
    }

    static Wish from(Optional<Origin> origin) {
        return new Wish(origin, "", origin.map(Origin::name).orElse(""), false, Optional.empty(), "");
    }
}
