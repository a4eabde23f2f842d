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
import java.util.List;
import java.util.function.Function;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.search.answer.FirstAnswers;
import org.famen.portal.search.answer.FirstAnswersFinder;
import org.famen.portal.search.query.QueryReader;
import org.famen.portal.search.query.SearchForm;
import org.famen.portal.search.results.SearchResults;
import org.famen.portal.search.results.SearchService;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.error.UnreadableDayException;

/** Search as JSON. */
@Tag(name = "search")
@Costly
@Controller("/api/search")
class SearchApiController {
    private final QueryReader queries;
    private final SearchService search;
    private final FirstAnswersFinder firstAnswers;
    private final Clock clock;

    SearchApiController(QueryReader queries, SearchService search, FirstAnswersFinder firstAnswers, Clock clock) {
        this.queries = queries;
        this.search = search;
        this.firstAnswers = firstAnswers;
        this.clock = clock;
    }

    /**
     * Searches laws, policies, events and organisations.
     *
     * @param form words and what narrows them, as on the results page
     * @return a danger, an answer and what was named, each where there is one; groups of hits, facets with counts, and the
     *     address of the next page
     */
    @Operation(summary = "Search laws, policies, events and organisations")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<SearchAnswer> search(@RequestBean SearchForm form) {
        if (form.day().isRejected()) {
            throw new UnreadableDayException(form.day().rejected());
        }
        SearchQuery query = queries.read(form, LocalDate.now(clock));
        QueryAnalysis analysis = search.analyse(query);
        Function<List<String>, FirstAnswers> first = firstAnswers.begin(query, analysis);
        SearchResults results = search.search(query, analysis);
        return CachedResponse.shortly(SearchAnswer.of(results, first.apply(results.firstProvisions())));
    }
}
