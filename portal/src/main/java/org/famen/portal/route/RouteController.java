package org.famen.portal.route;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.paper.PaperBook;
import org.famen.content.route.Route;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.reckoning.Told;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The route finder, one question at a time. */
@Hidden
@Controller("/route")
class RouteController {
    /** Longer than any amount, day or choice. */
    private static final int MAX_LENGTH = 60;

    /** After the address of a route: all of its ways. */
    static final String ALL = "/all";

    private final RouteFinder finder;
    private final Whereabouts whereabouts;
    private final FurtherReading reading;
    private final PaperBook papers;
    private final Pages pages;

    RouteController(
            RouteFinder finder, Whereabouts whereabouts, FurtherReading reading, PaperBook papers, Pages pages) {
        this.finder = finder;
        this.whereabouts = whereabouts;
        this.reading = reading;
        this.papers = papers;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "route/list", new RouteListPage(finder.routes()));
    }

    @Get("/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        Route route = route(id);
        Progress progress = finder.progress(route, answers(route, request.getParameters()));
        Optional<Told> next = progress.next();
        if (next.isEmpty()) {
            Whereabouts.Told near = near(request);
            return result(request, progress, false, finder.ways(progress, near.origin()), near);
        }
        HttpStatus status = next.get().fault().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.status(
                status, request, "route/question", new RouteQuestionPage(progress, next.get(), finder.near(route)));
    }

    /** For who does not want to be asked, and for paper. */
    @Get("/{id:[a-z0-9-]+}" + ALL)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> all(HttpRequest<?> request, String id) {
        Route route = route(id);
        Whereabouts.Told near = near(request);
        return result(request, finder.progress(route, Map.of()), true, finder.all(route, near.origin()), near);
    }

    private HttpResponse<String> result(
            HttpRequest<?> request, Progress progress, boolean everything, List<FoundWay> ways, Whereabouts.Told near) {
        Route route = progress.route();
        return pages.ok(
                request,
                "route/result",
                new RouteResultPage(
                        progress,
                        everything,
                        ways,
                        near,
                        reading.on(route),
                        finder.near(route),
                        finder.today(),
                        papers));
    }

    private Route route(String id) {
        return finder.route(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such problem"));
    }

    private Whereabouts.Told near(HttpRequest<?> request) {
        return whereabouts.find(shortened(
                request.getParameters().getFirst(Whereabouts.PARAMETER).orElse("")));
    }

    private static Map<String, String> answers(Route route, HttpParameters parameters) {
        Map<String, String> answers = new HashMap<>();
        for (RuleInput input : route.inputs()) {
            parameters
                    .getFirst(input.id())
                    .map(RouteController::shortened)
                    .ifPresent(text -> answers.put(input.id(), text));
        }
        return answers;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MAX_LENGTH));
    }
}
