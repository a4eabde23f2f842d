package org.famen.portal.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.index.PageDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.PageStatus;
import org.famen.portal.library.WatchAddress;
import org.famen.portal.pagelist.PageFilter;
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

    /** Topics that are chosen, each with where one asks to hear of what is new in it. */
    public Map<String, String> watches() {
        return listing.query().chosen().getOrDefault(PageFilter.TOPIC, Set.of()).stream()
                .collect(Collectors.toMap(topic -> topic, WatchAddress::ofTopic));
    }

    public String feed() {
        return listing.query().onPage(1).address("/feeds/" + kind + ".atom");
    }
}
