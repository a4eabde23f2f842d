package org.famen.portal.culture;

import java.util.Optional;
import org.famen.portal.pagelist.PageListing;

/**
 * Sites of legal culture.
 *
 * @param shape of all of them; empty when the list has been narrowed or turned
 */
public record CultureListPage(PageListing listing, Optional<Shape> shape) {

    public String feed() {
        return listing.query().onPage(1).address("/feeds/culture.atom");
    }

    public String csv() {
        return listing.query().onPage(1).address("/culture.csv");
    }
}
