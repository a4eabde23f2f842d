package org.famen.portal.culture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.Walk;

/** Walks from site to site. */
public record WalksPage(List<Tour> tours) {

    /** @param drawing empty when a stop has no place on the map */
    public record Tour(Walk walk, List<CultureSite> stops, Optional<WalkDrawing> drawing) {
        /** As one says it: 96, not 96.0. */
        public String length() {
            return BigDecimal.valueOf(walk.kilometres()).stripTrailingZeros().toPlainString();
        }
    }
}
