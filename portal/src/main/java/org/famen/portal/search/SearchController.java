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
import org.famen.content.citation.Citation;
import org.famen.portal.site.Html;
import org.famen.portal.site.Pages;

/** The results page. A citation of one article leads to that article. */
@Hidden
@Controller("/search")
class SearchController {
    private final SearchService search;
    private final Library library;
    private final Pages pages;
    private final Clock clock;

    SearchController(SearchService search, Library library, Pages pages, Clock clock) {
        this.search = requireNonNull(search, "search is null");
        this.library = requireNonNull(library, "library is null");
        this.pages = requireNonNull(pages, "pages is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Get
    @Produces(Html.UTF_8)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> show(HttpRequest<?> request, @RequestBean SearchForm form) {
        SearchQuery query = SearchQuery.of(form, LocalDate.now(clock));
        QueryAnalysis analysis = search.analyse(query);
        if (analysis.isEmpty() && query.chosen().isEmpty() && query.law().isEmpty()) {
            return pages.ok(request, "search/empty", new EmptySearchPage(query));
        }
        Optional<URI> article = analysis.citation().flatMap(citation -> article(citation, query));
        if (article.isPresent()) {
            return HttpResponse.seeOther(article.get());
        }
        SearchResults results = search.search(query, analysis);
        return pages.ok(request, "search/results", ResultsPage.of(results, analysis, lawTitle(query)));
    }

    private Optional<URI> article(Citation citation, SearchQuery query) {
        return citation.targets().stream()
                .findFirst()
                .map(target -> LawAddress.of(citation.lawId(), target.first().address())
                        + (query.dayChosen() ? "?at=" + query.day() : ""))
                .map(URI::create);
    }

    private String lawTitle(SearchQuery query) {
        return query.law().isEmpty()
                ? ""
                : library.law(query.law()).map(law -> law.shortTitle()).orElse(query.law());
    }
}
