package org.famen.portal.investor;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.policy.Audience;
import org.famen.portal.operations.Blocking;
import org.famen.portal.organisation.place.PlaceFilter;
import org.famen.portal.organisation.place.PlaceResults;
import org.famen.portal.organisation.place.Places;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The front page of the centre. */
@Hidden
@Controller("/investors")
class InvestorsController {
    /** The service by which law firms that take cases of investors are known, see docs/content.md. */
    private static final String CASES = "投资者维权";

    private static final int LAWYERS_SHOWN = 6;
    private static final int EVENTS = 3;

    private final Centre centre;
    private final Duties duties;
    private final Places places;
    private final PageLists lists;
    private final Pages pages;
    private final Clock clock;

    InvestorsController(Centre centre, Duties duties, Places places, PageLists lists, Pages pages, Clock clock) {
        this.centre = centre;
        this.duties = duties;
        this.places = places;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        PlaceResults lawyers = places.find(
                new PlaceFilter(CASES, OrganisationKind.LAW_FIRM.label(), "", "", false, OptionalInt.empty()),
                Optional.empty(),
                0,
                LAWYERS_SHOWN);
        return pages.ok(
                request,
                "investor/investors",
                new InvestorsPage(
                        centre.problems(),
                        centre.articles(),
                        duties.all(),
                        lawyers.hits().stream().map(PlaceResults.Hit::page).toList(),
                        lawyers.total(),
                        events()));
    }

    private List<PageDocument> events() {
        Map<PageFilter, Set<String>> forInvestors = Map.of(PageFilter.AUDIENCE, Set.of(Audience.INVESTOR.label()));
        return lists.find(PageQuery.all(PageKind.EVENT)
                        .choosing(forInvestors)
                        .within(LocalDate.now(clock), null)
                        .inOrder(PageOrder.SOONEST)
                        .first(EVENTS))
                .pages();
    }
}
