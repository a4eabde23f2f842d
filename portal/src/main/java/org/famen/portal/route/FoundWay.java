package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.route.Way;
import org.famen.content.route.WayOption;

/**
 * A way with all that is said about it.
 *
 * @param changed provisions that read otherwise than when the route was written; while there are any, nothing is said that rests on
 *     them
 * @param office the nearest that does it
 */
public record FoundWay(WayOption option, List<WrittenCitation> changed, Optional<WayOffice> office) {
    public FoundWay {
        requireNonNull(option, "option is null");
        changed = List.copyOf(changed);
        requireNonNull(office, "office is null");
    }

    public Way way() {
        return option.way();
    }

    /** Whether what rests on its provisions is not said until an editor has looked. */
    public boolean isWithdrawn() {
        return !changed.isEmpty();
    }

    /** Whether its last day has passed, as far as that can be told. */
    public boolean isOver() {
        return option.over() && !isWithdrawn();
    }
}
