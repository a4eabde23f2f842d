package org.famen.portal.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.PageKind;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.web.caching.CachedResponse;

/** Everything that the city publishes, as JSON. */
@Tag(name = "pages")
@Controller("/api/pages")
class PageApiController {
    private final PageLists lists;
    private final Library library;
    private final Clock clock;

    PageApiController(PageLists lists, Library library, Clock clock) {
        this.lists = lists;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Pages of one kind, twenty at once, the newest first.
     *
     * @param kind policy, event, organisation, consultation, guide, culture, report, report-body, risk, statistic, investor,
     *     tools, route
     * @return the pages, how many there are in all, and by what they can be narrowed
     */
    @Operation(
            summary = "Pages of one kind",
            parameters = {
                @Parameter(name = "q", in = ParameterIn.QUERY, description = "words to find"),
                @Parameter(name = "subkind", in = ParameterIn.QUERY, description = "such as 实施方案; may be repeated"),
                @Parameter(name = "topic", in = ParameterIn.QUERY, description = "may be repeated"),
                @Parameter(name = "audience", in = ParameterIn.QUERY, description = "市民, 企业, 投资者"),
                @Parameter(name = "region", in = ParameterIn.QUERY, description = "district or county"),
                @Parameter(name = "issuer", in = ParameterIn.QUERY, description = "who stands behind it"),
                @Parameter(name = "state", in = ParameterIn.QUERY, description = "of an event: 照常, 延期, 取消"),
                @Parameter(name = "mark", in = ParameterIn.QUERY, description = "省级示范点, 无障碍, 手语, 线上"),
                @Parameter(name = "series", in = ParameterIn.QUERY, description = "of events"),
                @Parameter(name = "year", in = ParameterIn.QUERY, description = "of a report"),
                @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
            })
    @Get("/{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<PageAnswer.Listed> list(HttpRequest<?> request, String kind) {
        PageKind wanted = PageKind.of(kind).orElseThrow(PageApiController::notFound);
        PageQuery query = PageQuery.read(wanted, List.of(PageFilter.values()), request.getParameters());
        return CachedResponse.shortly(PageAnswer.of(lists.find(query), "/api/pages/" + kind, LocalDate.now(clock)));
    }

    /**
     * One page.
     *
     * @param kind as in lists
     * @param name last part of its address
     * @return the page with its text in Markdown
     */
    @Operation(summary = "One page")
    @Get("/{kind}/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<PageAnswer> page(String kind, String name) {
        return library.page(kind + "/" + name)
                .map(page -> PageAnswer.of(page, LocalDate.now(clock)))
                .map(CachedResponse::shortly)
                .orElseThrow(PageApiController::notFound);
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such page");
    }
}
