package org.famen.portal.search;

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
public record Beside(
        Optional<Correction> correction,
        List<Recommended> recommended,
        List<PageDocument> help,
        @Nullable NothingFound nothing) {
    public Beside {
        recommended = List.copyOf(recommended);
        help = List.copyOf(help);
    }

    public record Correction(String text, String address) {}
}
