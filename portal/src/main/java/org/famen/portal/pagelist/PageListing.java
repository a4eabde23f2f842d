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

    /** The values of one filter, those with the most pages first. */
    public record FilterCount(PageFilter filter, List<Value> values) {
        private static final int SHOWN = 8;
        /** Nobody opens a list for two. */
        private static final int FEW = 2;

        /** @param toggled the list with this value added, or removed when it was chosen */
        public record Value(String value, long count, boolean chosen, PageQuery toggled) {}

        /** Those that are seen at once. */
        public List<Value> shown() {
            return values.size() > SHOWN + FEW ? values.subList(0, SHOWN) : values;
        }

        /** Those behind them. */
        public List<Value> rest() {
            return values.subList(shown().size(), values.size());
        }

        /** Whether one of those behind is chosen. */
        public boolean isRestChosen() {
            return rest().stream().anyMatch(Value::chosen);
        }
    }

    public boolean isFirst() {
        return query.page() == 1;
    }

    public boolean isLast() {
        return (long) query.page() * query.size() >= total;
    }
}
