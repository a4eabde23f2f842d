package org.famen.portal.culture;

import java.util.List;
import java.util.Optional;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.Walk;

/** Walks from site to site. */
public record WalksPage(List<Tour> tours) {

    /** @param drawing empty when a stop has no place on the map */
    public record Tour(Walk walk, List<CultureSite> stops, Optional<WalkDrawing> drawing) {}
}
