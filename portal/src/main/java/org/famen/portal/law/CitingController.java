package org.famen.portal.law;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Level;
import org.famen.portal.citation.CitingLevel;
import org.famen.portal.citation.CitingProvisions;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawView;
import org.famen.portal.library.ReadingDay;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.jspecify.annotations.Nullable;

/** Lists what speaks of a law, or of one of its provisions. */
@Hidden
@Controller("/laws/{lawId}")
class CitingController {
    private final LawLookup laws;
    private final LawPages lawPages;
    private final CitingProvisions citing;
    private final Pages pages;
    private final Clock clock;

    CitingController(LawLookup laws, LawPages lawPages, CitingProvisions citing, Pages pages, Clock clock) {
        this.laws = laws;
        this.lawPages = lawPages;
        this.citing = citing;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/cited")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> ofLaw(
            HttpRequest<?> request,
            String lawId,
            @QueryValue @Nullable String version,
            @QueryValue @Nullable String at,
            @QueryValue(defaultValue = "") String level,
            @QueryValue(defaultValue = "") String page) {
        ReadingDay day = ReadingDay.read(at);
        LawView view = laws.find(lawId, version, day.chosen()).orElseThrow(CitingController::notFound);
        return list(request, view, null, lawPages.wanted(view), day, level, page);
    }

    @Get("/{address}/cited")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> ofArticle(
            HttpRequest<?> request,
            String lawId,
            String address,
            @QueryValue @Nullable String version,
            @QueryValue @Nullable String at,
            @QueryValue(defaultValue = "") String level,
            @QueryValue(defaultValue = "") String page) {
        ReadingDay day = ReadingDay.read(at);
        LawView view = laws.find(lawId, version, day.chosen()).orElseThrow(CitingController::notFound);
        ArticleDocument article = view.text().stream()
                .filter(provision -> provision.address().equals(address))
                .findFirst()
                .orElseThrow(CitingController::notFound);
        return list(request, view, article, lawPages.wanted(view, article), day, level, page);
    }

    private HttpResponse<String> list(
            HttpRequest<?> request,
            LawView view,
            @Nullable ArticleDocument article,
            CitingProvisions.Wanted wanted,
            ReadingDay day,
            String level,
            String page) {
        Level chosen = Arrays.stream(Level.values())
                .filter(it -> it.name().equals(level))
                .findFirst()
                .orElse(null);
        List<CitingLevel> levels = citing.byLevel(wanted, view.day());
        String path = article == null
                ? LawAddress.of(view.law().id())
                : LawAddress.of(view.law().id(), article.address());
        return pages.ok(
                request,
                "law/cited",
                new CitingListPage(
                        view,
                        article,
                        DayNote.of(
                                view.dayChosen() ? day : new ReadingDay(null, day.rejected()),
                                LocalDate.now(clock),
                                path + "/cited"),
                        levels,
                        chosen,
                        citing.find(wanted, view.day(), chosen, page.matches("\\d{1,3}") ? Integer.parseInt(page) : 1),
                        path + "/cited"));
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such law or provision");
    }
}
