package org.famen.portal.search.sidebar;

import java.util.List;
import java.util.Optional;
import org.famen.content.index.PageDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a results page shows around the results.
 *
 * @param correction the text as it may have been meant, with the address of that search
 * @param recommended by editors
 * @param help a guide, an office, an answered question that go with the results
 * @param nothing what to try; null where something was found
 */
public record Sidebar(
        Optional<Correction> correction,
        List<Recommendation> recommended,
        List<PageDocument> help,
        @Nullable ZeroResults nothing) {
    public Sidebar {
        recommended = List.copyOf(recommended);
        help = List.copyOf(help);
    }

    public record Correction(String text, String address) {}
}
