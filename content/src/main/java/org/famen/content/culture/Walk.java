package org.famen.content.culture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.frontmatter.Published;

/**
 * A way from site to site that one can walk or ride.
 *
 * @param manner on foot, by bicycle, by bus
 * @param kilometres about
 * @param minutes with time to look
 * @param stops ids of sites in order, at least two
 * @param hint where to rest, what to take along
 * @param demonstration whether it is made up
 */
public record Walk(
        String id,
        String title,
        String manner,
        double kilometres,
        int minutes,
        List<String> stops,
        String hint,
        boolean demonstration)
        implements Published {

    public Walk {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(manner, "manner is null");
        stops = List.copyOf(stops);
        requireNonNull(hint, "hint is null");
    }
}
