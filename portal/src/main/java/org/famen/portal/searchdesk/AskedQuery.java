package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One text that was searched, over a period.
 *
 * @param times how often
 * @param total the most that it ever found
 * @param clicks after how many searches a result was opened
 * @param place of the results that were opened, on average, from 1; 0 when none was
 */
@MappedEntity
public record AskedQuery(String query, long times, long total, long clicks, double place, Instant latest) {
    public AskedQuery {
        requireNonNull(query, "query is null");
        requireNonNull(latest, "latest is null");
    }

    /** 2, 2.5 */
    public String placeWritten() {
        return BigDecimal.valueOf(place).stripTrailingZeros().toPlainString();
    }
}
