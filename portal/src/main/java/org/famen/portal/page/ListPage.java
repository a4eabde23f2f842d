package org.famen.portal.page;

import java.time.LocalDate;
import org.famen.content.index.PageDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.PageStatus;
import org.famen.portal.pagelist.PageListing;
import org.jspecify.annotations.Nullable;

/**
 * A list of pages of one kind.
 *
 * @param path of the list, without what was chosen
 * @param today for the status of policies
 */
public record ListPage(String path, String kind, PageListing listing, LocalDate today) {

    public @Nullable Status status(PageDocument page) {
        return PageStatus.on(page, today);
    }

    public String feed() {
        return listing.query().onPage(1).address("/feeds/" + kind + ".atom");
    }
}
