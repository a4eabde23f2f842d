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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.route.WayFinder;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.reckoning.Interview;
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

    private final RouteBook book;
    private final WayFinder ways;
    private final ExpressionLanguage language;
    private final Pages pages;
    private final Clock clock;

    RouteController(RouteBook book, WayFinder ways, ExpressionLanguage language, Pages pages, Clock clock) {
        this.book = book;
        this.ways = ways;
        this.language = language;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "route/list", new RouteListPage(book.routes()));
    }

    @Get("/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        Route route =
                book.route(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such problem"));
        LocalDate today = LocalDate.now(clock);
        Interview interview = Interview.of(route.inputs(), answers(route, request.getParameters()), today, language);
        Progress progress = new Progress(route, interview);
        Optional<Told> next = progress.next();
        if (next.isEmpty()) {
            return pages.ok(
                    request,
                    "route/result",
                    new RouteResultPage(progress, ways.find(route, interview.values()), today));
        }
        HttpStatus status = next.get().fault().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.status(status, request, "route/question", new RouteQuestionPage(progress, next.get()));
    }

    private static Map<String, String> answers(Route route, HttpParameters parameters) {
        Map<String, String> answers = new HashMap<>();
        for (RuleInput input : route.inputs()) {
            parameters
                    .getFirst(input.id())
                    .map(text -> text.substring(0, Math.min(text.length(), MAX_LENGTH)))
                    .ifPresent(text -> answers.put(input.id(), text));
        }
        return answers;
    }
}
