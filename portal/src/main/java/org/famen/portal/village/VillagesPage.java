package org.famen.portal.village;

import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.content.village.Village;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageListing;

/** Villages under what was chosen. */
public record VillagesPage(PageListing listing) {
    public Village village(PageDocument document) {
        return document.detail(Village.class);
    }

    /** Counties to choose among, for who has chosen nothing yet. */
    public List<PageListing.FilterCount.Value> counties() {
        return listing.filters().stream()
                .filter(filter -> filter.filter() == PageFilter.REGION)
                .flatMap(filter -> filter.values().stream())
                .toList();
    }

    public String csv() {
        return listing.query().onPage(1).address("/villages.csv");
    }
}
