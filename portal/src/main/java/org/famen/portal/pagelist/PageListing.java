package org.famen.portal.pagelist;

import java.util.List;
import org.famen.content.index.PageDocument;

/**
 * Pages of one kind, and by what they can be narrowed.
 *
 * @param total all that match
 */
public record PageListing(PageQuery query, long total, List<PageDocument> pages, List<FilterCount> filters) {

    public PageListing {
        pages = List.copyOf(pages);
        filters = List.copyOf(filters);
    }

    /** The values of one filter. */
    public record FilterCount(PageFilter filter, List<Value> values) {

        /** @param toggled the list with this value added, or removed when it was chosen */
        public record Value(String value, long count, boolean chosen, PageQuery toggled) {}
    }

    public boolean isFirst() {
        return query.page() == 1;
    }

    public boolean isLast() {
        return (long) query.page() * query.size() >= total;
    }
}
