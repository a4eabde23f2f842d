package org.famen.portal.search;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.famen.content.search.SearchQuery;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.search.query.SearchForm;
import org.famen.portal.search.results.SearchService;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.error.UnreadableDayException;

/** Search as JSON. */
@Tag(name = "search")
@Costly
@Controller("/api/search")
class SearchApiController {
    private final SearchService search;
    private final Clock clock;

    SearchApiController(SearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * Searches laws, policies, events and organisations.
     *
     * @param form words and what narrows them, as on the results page
     * @return groups of hits, facets with counts, and the address of the next page
     */
    @Operation(summary = "Search laws, policies, events and organisations")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<SearchAnswer> search(@RequestBean SearchForm form) {
        if (form.day().isRejected()) {
            throw new UnreadableDayException(form.day().rejected());
        }
        SearchQuery query = form.checked(LocalDate.now(clock));
        return CachedResponse.shortly(SearchAnswer.of(search.search(query, search.analyse(query))));
    }
}
