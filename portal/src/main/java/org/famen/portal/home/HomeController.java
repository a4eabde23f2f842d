package org.famen.portal.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.PageKind;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The front page; it stands even while the index is away. */
@Hidden
@Controller
class HomeController {
    private static final int EVENTS = 3;
    private static final int NEWS = 5;
    private static final int FIGURES = 3;
    /** Answers come daily and would push everything else out; events have a list of their own. */
    private static final List<PageKind> NEWS_KINDS = List.of(PageKind.POLICY, PageKind.REPORT, PageKind.INVESTOR);

    private final Pages pages;
    private final Library library;
    private final Highlights highlights;
    private final Clock clock;

    HomeController(Pages pages, Library library, Highlights highlights, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.highlights = highlights;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(request, "home/home", page());
    }

    private HomePage page() {
        try {
            return new HomePage(
                    library.provisions(),
                    true,
                    library.upcoming(PageKind.EVENT.key(), LocalDate.now(clock), EVENTS),
                    library.newest(NEWS_KINDS, LocalDate.now(clock), NEWS),
                    highlights.charts(FIGURES));
        } catch (UnavailableException away) {
            return HomePage.WITHOUT_INDEX;
        }
    }
}
