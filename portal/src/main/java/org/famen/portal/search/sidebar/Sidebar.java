package org.famen.portal.search.sidebar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a results page shows around the results.
 *
 * @param correction the text as it may have been meant, with the address of that search
 * @param nothing what to try; null where something was found
 */
public record Sidebar(
        Optional<Correction> correction, @Nullable ZeroResults nothing) {
    public record Correction(String text, String address) {}
}
