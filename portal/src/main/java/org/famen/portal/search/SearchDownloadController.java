package org.famen.portal.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.City;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.portal.library.RepealedPart;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.search.query.KindNames;
import org.famen.portal.search.query.QueryReader;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.query.SearchForm;
import org.famen.portal.search.results.Highlighted;
import org.famen.portal.search.results.SearchHit;
import org.famen.portal.search.results.SearchResults;
import org.famen.portal.search.results.SearchService;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.error.UnreadableDayException;
import org.famen.portal.web.format.AtomFeed;
import org.famen.portal.web.format.Csv;

/** Results of a search to take along: a page of them as CSV, the newest as a feed. */
@Tag(name = "search")
@Costly(Costly.Work.DOCUMENT)
@Controller
class SearchDownloadController {
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final QueryReader queries;
    private final SearchService search;
    private final KindNames kinds;
    private final City city;
    private final HttpHostResolver hosts;
    private final Clock clock;

    SearchDownloadController(
            QueryReader queries,
            SearchService search,
            KindNames kinds,
            City city,
            HttpHostResolver hosts,
            Clock clock) {
        this.queries = queries;
        this.search = search;
        this.kinds = kinds;
        this.city = city;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * A page of results as comma-separated values: ten laws or pages with up to four hits each.
     *
     * @param form words and what narrows them, as on the results page
     * @return one hit a line, the names of the columns first; the next page in the header Link
     */
    @Operation(summary = "Search results as CSV, page by page")
    @Get("/search.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> csv(HttpRequest<?> request, @RequestBean SearchForm form) {
        SearchResults results = results(checked(form));
        String host = hosts.resolve(request);
        var csv = new Csv("内容", "标题", "条号", "摘录", "类别", "时效", "公布日期", "制定机关", "章节", "网址");
        hits(results)
                .forEach(hit -> csv.row(
                        kinds.label(hit.kind()),
                        hit.title(),
                        hit.label(),
                        text(hit),
                        hit.subkind(),
                        status(hit),
                        hit.date(),
                        hit.issuer(),
                        String.join(" ", hit.divisions()),
                        host + hit.address()));
        SearchQuery query = results.query();
        var answer = CachedResponse.shortly(csv.toString())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"famen-search-" + query.page() + ".csv\"");
        return query.page() >= results.pages()
                ? answer
                : answer.header(
                        HttpHeaders.LINK,
                        "<" + host + SearchAddress.of("/search.csv", query.onPage(query.page() + 1))
                                + ">; rel=\"next\"");
    }

    /**
     * The newest results of a search as a feed.
     *
     * @param form words and what narrows them, as on the results page
     * @return an Atom feed
     */
    @Operation(summary = "The newest results of a search as an Atom feed")
    @Get("/search.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> feed(HttpRequest<?> request, @RequestBean SearchForm form) {
        SearchQuery query = checked(form).sortedBy(Order.NEWEST);
        List<AtomFeed.Entry> entries =
                hits(results(query)).map(SearchDownloadController::entry).toList();
        return CachedResponse.shortly(new AtomFeed(
                        hosts.resolve(request),
                        SearchAddress.of("/search.atom", query),
                        SearchAddress.of("/search", query),
                        city.portalName() + " · " + query.text(),
                        city.bureauName(),
                        entries)
                .xml());
    }

    private SearchQuery checked(SearchForm form) {
        if (form.day().isRejected()) {
            throw new UnreadableDayException(form.day().rejected());
        }
        return queries.read(form, LocalDate.now(clock));
    }

    private SearchResults results(SearchQuery query) {
        return search.search(query, search.analyse(query));
    }

    private static Stream<SearchHit> hits(SearchResults results) {
        return results.groups().stream()
                .flatMap(group -> Stream.concat(Stream.of(group.first()), group.others().stream()));
    }

    private static AtomFeed.Entry entry(SearchHit hit) {
        return new AtomFeed.Entry(
                hit.address(),
                (hit.title() + " " + hit.label()).strip(),
                text(hit),
                Objects.requireNonNullElse(hit.date(), UNDATED));
    }

    /** 现行有效（第一款自2025年9月1日起废止）. */
    private static String status(SearchHit hit) {
        String label = hit.status() == null ? "" : hit.status().label();
        return hit.voidParts().isEmpty()
                ? label
                : label + "（"
                        + hit.voidParts().stream().map(RepealedPart::words).collect(Collectors.joining("，")) + "）";
    }

    private static String text(SearchHit hit) {
        return String.join("…", hit.passages().stream().map(Highlighted::plain).toList());
    }
}
