package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.portal.site.Html;
import org.famen.portal.site.Pages;

/** The results page. A citation leads to what it means. */
@Hidden
@Controller("/search")
class SearchController {
    private final SearchService search;
    private final Library library;
    private final Citations citations;
    private final Pages pages;
    private final Clock clock;

    SearchController(SearchService search, Library library, Citations citations, Pages pages, Clock clock) {
        this.search = requireNonNull(search, "search is null");
        this.library = requireNonNull(library, "library is null");
        this.citations = requireNonNull(citations, "citations is null");
        this.pages = requireNonNull(pages, "pages is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Get
    @Produces(Html.UTF_8)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> show(HttpRequest<?> request, @RequestBean SearchForm form) {
        SearchQuery query = form.checked(LocalDate.now(clock));
        QueryAnalysis analysis = search.analyse(query);
        if (analysis.isEmpty() && query.chosen().isEmpty() && query.law().isEmpty()) {
            return pages.ok(request, "search/empty", new EmptySearchPage(query));
        }
        Optional<URI> cited = analysis.citation()
                .filter(citation -> !citation.namesLawOnly())
                .flatMap(citation -> citations.resolve(citation, query.dayChosen() ? query.day() : null))
                .map(law -> law.pageOrList(query.text()))
                .map(address -> form.day().keptIn(address));
        if (cited.isPresent()) {
            return HttpResponse.seeOther(cited.get());
        }
        SearchResults results = search.search(query, analysis);
        return pages.ok(
                request,
                "search/results",
                ResultsPage.of(results, analysis, lawTitle(query), dayNote(form, results.query())));
    }

    private DayNote dayNote(SearchForm form, SearchQuery query) {
        return DayNote.of(form.day(), LocalDate.now(clock), SearchAddress.ofToday("/search", query));
    }

    private String lawTitle(SearchQuery query) {
        return query.law().isEmpty()
                ? ""
                : library.law(query.law()).map(law -> law.shortTitle()).orElse(query.law());
    }
}
