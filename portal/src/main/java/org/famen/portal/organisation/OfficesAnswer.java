package org.famen.portal.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.famen.portal.organisation.place.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Offices near a place.
 *
 * @param near name of the place from which metres are told; null for a position or for none
 * @param next address of the next page; null on the last
 */
@Serdeable
record OfficesAnswer(
        @Nullable String near,
        long total,
        int page,
        int pages,
        List<OfficeAnswer> offices,
        @Nullable String next) {

    static OfficesAnswer of(HelpPage page) {
        int number = page.query().page();
        return new OfficesAnswer(
                page.origin().map(Origin::name).filter(name -> !name.isEmpty()).orElse(null),
                page.total(),
                number,
                page.pages(),
                page.cards().stream().map(OfficeAnswer::of).toList(),
                number < page.pages() ? page.query().onPage(number + 1).address("/api/organisations") : null);
    }
}
