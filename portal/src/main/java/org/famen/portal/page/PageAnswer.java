package org.famen.portal.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.famen.content.index.PageDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.PageStatus;
import org.famen.portal.pagelist.PageListing;
import org.jspecify.annotations.Nullable;

/**
 * A page of the city as the API gives it.
 *
 * @param facts Chinese label to value
 * @param body Markdown
 */
@Serdeable
record PageAnswer(
        String id,
        String kind,
        String subkind,
        String address,
        String title,
        String summary,
        String issuer,
        String region,
        List<String> topics,
        List<String> audiences,
        @Nullable LocalDate date,
        @Nullable Status status,
        boolean demonstration,
        Map<String, String> facts,
        String body,
        List<Cited> cites) {

    @Serdeable
    record Cited(String written, String address) {}

    /** @param next address of the next page; null on the last */
    @Serdeable
    record Listed(
            long total,
            int page,
            List<PageAnswer> pages,
            List<Count> filters,
            @Nullable String next) {}

    @Serdeable
    record Count(String filter, String value, long count, boolean chosen) {}

    static PageAnswer of(PageDocument page, LocalDate today) {
        return new PageAnswer(
                page.id(),
                page.kind(),
                page.subkind(),
                "/" + page.id(),
                page.title(),
                page.summary(),
                page.issuer(),
                page.region(),
                page.topics(),
                page.audiences(),
                page.date(),
                PageStatus.on(page, today),
                page.demonstration(),
                page.facts(),
                page.body(),
                page.cites().stream()
                        .map(cited -> new Cited(cited.written(), LawAddress.of(cited.lawId(), cited.address())))
                        .toList());
    }

    static Listed of(PageListing listing, String path, LocalDate today) {
        return new Listed(
                listing.total(),
                listing.query().page(),
                listing.pages().stream().map(page -> of(page, today)).toList(),
                listing.filters().stream()
                        .flatMap(filter -> filter.values().stream()
                                .map(value -> new Count(
                                        filter.filter().parameter(), value.value(), value.count(), value.chosen())))
                        .toList(),
                listing.isLast()
                        ? null
                        : listing.query().onPage(listing.query().page() + 1).address(path));
    }
}
