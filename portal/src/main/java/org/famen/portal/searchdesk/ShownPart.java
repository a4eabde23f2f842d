package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;

/**
 * A part of the results page over a period.
 *
 * @param part key of a {@link org.famen.portal.search.ResultPart}
 * @param shown by how many searches
 * @param opened after how many of them its links were the first to be opened
 */
@MappedEntity
public record ShownPart(String part, long shown, long opened) {
    public ShownPart {
        requireNonNull(part, "part is null");
    }

    /** 0 to 100. */
    public long percent() {
        return shown == 0 ? 0 : Math.round(100.0 * opened / shown);
    }
}
