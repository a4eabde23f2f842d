package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One text that was searched, over a period.
 *
 * @param times how often
 * @param total the most that it ever found
 * @param clicks after how many searches a result was opened
 * @param place of the results that were opened, on average, from 1; 0 when none was
 * @param shown keys of the parts that the last search showed, divided by commas
 * @param opened keys of the parts of which a link was the first to be opened
 */
@MappedEntity
public record AskedQuery(
        String query, long times, long total, long clicks, double place, Instant latest, String shown, String opened) {
    public AskedQuery {
        requireNonNull(query, "query is null");
        requireNonNull(latest, "latest is null");
        requireNonNull(shown, "shown is null");
        requireNonNull(opened, "opened is null");
    }

    public List<String> shownParts() {
        return keys(shown);
    }

    public List<String> openedParts() {
        return keys(opened);
    }

    private static List<String> keys(String parts) {
        return parts.isEmpty() ? List.of() : List.of(parts.split(","));
    }

    /** 2, 2.5 */
    public String placeWritten() {
        return BigDecimal.valueOf(place).stripTrailingZeros().toPlainString();
    }
}
