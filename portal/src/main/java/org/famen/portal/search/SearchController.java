package org.famen.portal.search;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.portal.citation.Citations;
import org.famen.portal.citation.CitedLaw;
import org.famen.portal.citation.CitedText;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.Freshness;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.search.answer.FirstAnswers;
import org.famen.portal.search.answer.FirstAnswersFinder;
import org.famen.portal.search.query.QueryReader;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.query.SearchForm;
import org.famen.portal.search.results.SearchResults;
import org.famen.portal.search.results.SearchService;
import org.famen.portal.search.sidebar.Sidebar;
import org.famen.portal.search.sidebar.SidebarFinder;
import org.famen.portal.timetable.opening.EarliestTimes;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The results page. A citation leads to what it means. */
@Hidden
@Costly
@Controller("/search")
class SearchController {
    private final QueryReader queries;
    private final SearchService search;
    private final Library library;
    private final Freshness freshness;
    private final EarliestTimes earliest;
    private final Citations citations;
    private final FirstAnswersFinder firstAnswers;
    private final SidebarFinder besideResults;
    private final ApplicationEventPublisher<SearchPerformed> done;
    private final ConfigurationVersion configuration;
    private final Pages pages;
    private final Clock clock;

    SearchController(
            QueryReader queries,
            SearchService search,
            Library library,
            Freshness freshness,
            EarliestTimes earliest,
            Citations citations,
            FirstAnswersFinder firstAnswers,
            SidebarFinder besideResults,
            ApplicationEventPublisher<SearchPerformed> done,
            ConfigurationVersion configuration,
            Pages pages,
            Clock clock) {
        this.queries = queries;
        this.search = search;
        this.library = library;
        this.freshness = freshness;
        this.earliest = earliest;
        this.citations = citations;
        this.firstAnswers = firstAnswers;
        this.besideResults = besideResults;
        this.done = done;
        this.configuration = configuration;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request, @RequestBean SearchForm form) {
        SearchQuery query = queries.read(form, LocalDate.now(clock));
        QueryAnalysis analysis = search.analyse(query);
        if (analysis.isEmpty() && query.chosen().isEmpty() && query.law().isEmpty()) {
            return pages.ok(request, "search/empty", new EmptySearchPage(query));
        }
        String id = UUID.randomUUID().toString();
        Optional<CitedLaw> cited = analysis.citation()
                .filter(citation -> !citation.namesLawOnly())
                .flatMap(citation -> citations.resolve(citation, query.dayChosen() ? query.day() : null))
                .filter(law -> !law.isAbsent());
        if (cited.isPresent()) {
            long found = cited.get().texts().stream().filter(CitedText::isFound).count();
            tell(id, query, SearchPerformed.Kind.CITATION, found, Set.of());
            return HttpResponse.seeOther(form.day().keptIn(cited.get().pageOrList(query.text())));
        }
        Function<List<String>, FirstAnswers> first = firstAnswers.begin(query, analysis);
        Function<SearchResults, Sidebar> beside = besideResults.begin(query, analysis);
        SearchResults results = search.search(query, analysis);
        FirstAnswers before = first.apply(results.firstProvisions());
        if (query.page() == 1 && !query.text().isEmpty()) {
            SearchPerformed.Kind kind =
                    results.laws().isEmpty() ? SearchPerformed.Kind.QUESTION : SearchPerformed.Kind.LAW;
            tell(id, query, kind, results.total(), ResultPart.of(before, results));
        }
        return pages.ok(
                request,
                "search/results",
                ResultsPage.of(
                        results,
                        before,
                        analysis,
                        query.text().equals(form.checked(query.day()).text()) ? "" : form.typed(),
                        lawTitle(query),
                        dayNote(form, results.query()),
                        beside.apply(results),
                        id,
                        results.ofProvisions() ? freshness.now() : List.of(),
                        earliest.advice()));
    }

    private DayNote dayNote(SearchForm form, SearchQuery query) {
        return DayNote.of(form.day(), LocalDate.now(clock), SearchAddress.ofToday("/search", query));
    }

    private void tell(String id, SearchQuery query, SearchPerformed.Kind kind, long total, Set<ResultPart> parts) {
        done.publishEvent(new SearchPerformed(id, query.text(), kind, total, parts, configuration.value()));
    }

    private String lawTitle(SearchQuery query) {
        return query.law().isEmpty()
                ? ""
                : library.law(query.law()).map(law -> law.shortTitle()).orElse(query.law());
    }
}
