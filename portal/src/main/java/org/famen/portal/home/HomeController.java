package org.famen.portal.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.home.HomePage.NextEvent;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.timetable.opening.EarliestTimes;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The front page; it stands even while the index is away. */
@Hidden
@Controller
class HomeController {
    private static final int EVENTS = 3;
    /** More than a month has. */
    private static final int UPCOMING = 100;

    private static final int NEWS = 3;
    private static final int LAWS = 3;
    private static final int FIGURES = 3;
    /** Answers come daily and would push everything else out; events have a list of their own. */
    private static final List<PageKind> NEWS_KINDS = List.of(PageKind.POLICY, PageKind.REPORT, PageKind.INVESTOR);

    private final Pages pages;
    private final Library library;
    private final Highlights highlights;
    private final EarliestTimes earliest;
    private final OpenOffices open;
    private final Clock clock;

    HomeController(
            Pages pages,
            Library library,
            Highlights highlights,
            EarliestTimes earliest,
            OpenOffices open,
            Clock clock) {
        this.pages = pages;
        this.library = library;
        this.highlights = highlights;
        this.earliest = earliest;
        this.open = open;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(request, "home/home", page());
    }

    private HomePage page() {
        LocalDate today = LocalDate.now(clock);
        var page = HomePageBuilder.builder()
                .today(today)
                .advice(earliest.advice())
                .checkup(earliest.checkup())
                .open(open.now())
                .events(List.of())
                .news(List.of())
                .laws(List.of())
                .figures(List.of());
        try {
            List<PageDocument> upcoming = library.upcoming(PageKind.EVENT.key(), today, UPCOMING);
            return page.provisions(library.provisions())
                    .events(upcoming.stream().limit(EVENTS).map(this::event).toList())
                    .eventsThisMonth(upcoming.stream()
                            .filter(event -> event.date() != null
                                    && YearMonth.from(today).equals(YearMonth.from(event.date())))
                            .count())
                    .news(library.newest(NEWS_KINDS, today, NEWS))
                    .laws(library.newestLaws(LAWS))
                    .figures(highlights.charts(FIGURES))
                    .searchable(true)
                    .build();
        } catch (UnavailableException away) {
            return page.build();
        }
    }

    private NextEvent event(PageDocument page) {
        return new NextEvent(page, earliest.seats(page.id().substring(page.id().indexOf('/') + 1)));
    }
}
