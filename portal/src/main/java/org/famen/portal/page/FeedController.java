package org.famen.portal.page;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.famen.content.city.City;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.format.AtomFeed;

/** A feed for every kind and every filter of its list. */
@Hidden
@Controller("/feeds")
class FeedController {
    private static final int ENTRIES = 50;
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final PageLists lists;
    private final City city;
    private final MessageSource words;
    private final HttpHostResolver hosts;

    FeedController(PageLists lists, City city, MessageSource words, HttpHostResolver hosts) {
        this.lists = lists;
        this.city = city;
        this.words = words;
        this.hosts = hosts;
    }

    @Get("/{kind}.atom")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(AtomFeed.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> feed(HttpRequest<?> request, String kind) {
        PageKind wanted = PageKind.of(kind)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such kind of page"));
        PageQuery query = PageQuery.read(wanted, List.of(PageFilter.values()), request.getParameters())
                .first(ENTRIES);
        String name =
                words.getMessage("kind." + kind, Locale.SIMPLIFIED_CHINESE).orElse(kind);
        return CachedResponse.shortly(new AtomFeed(
                        hosts.resolve(request),
                        query.address("/feeds/" + kind + ".atom"),
                        "/search?kind=" + kind,
                        city.portalName() + " · " + name,
                        city.bureauName(),
                        lists.find(query).pages().stream()
                                .map(FeedController::entry)
                                .toList())
                .xml());
    }

    private static AtomFeed.Entry entry(PageDocument page) {
        return new AtomFeed.Entry(
                "/" + page.id(), page.title(), page.summary(), Objects.requireNonNullElse(page.date(), UNDATED));
    }
}
