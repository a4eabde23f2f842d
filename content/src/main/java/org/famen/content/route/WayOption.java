package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A way in somebody's case.
 *
 * @param lastDay by the rules; empty where there is none, or it cannot be reckoned
 * @param fee in yuan, where it was reckoned
 * @param over whether the last day has passed
 */
public record WayOption(Way way, Optional<LocalDate> lastDay, Optional<BigDecimal> fee, boolean over) {
    public WayOption {
        requireNonNull(way, "way is null");
        requireNonNull(lastDay, "lastDay is null");
        requireNonNull(fee, "fee is null");
    }
}
