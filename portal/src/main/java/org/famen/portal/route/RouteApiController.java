package org.famen.portal.route;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.route.Route;
import org.famen.portal.operations.Blocking;
import org.jspecify.annotations.Nullable;

/** From what happened to the ways that are open, as JSON. */
@Tag(name = "routes")
@Controller("/api/routes")
class RouteApiController {
    private final RouteFinder finder;
    private final Whereabouts whereabouts;

    RouteApiController(RouteFinder finder, Whereabouts whereabouts) {
        this.finder = finder;
        this.whereabouts = whereabouts;
    }

    /**
     * What is told.
     *
     * @param answers as people type them, by the ids of the questions
     * @param near a district or a town, for the nearest offices
     */
    @Serdeable
    record Request(
            @Nullable Map<String, String> answers, @Nullable String near) {}

    /** A problem in the list. */
    @Serdeable
    record Listed(String id, String name, String summary) {
        static Listed of(Route route) {
            return new Listed(route.id(), route.name(), route.summary());
        }
    }

    /**
     * All problems.
     *
     * @return their ids and names
     */
    @Operation(summary = "All problems")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    List<Listed> list() {
        return finder.routes().stream().map(Listed::of).toList();
    }

    /**
     * Finds the ways, or says what is still to be answered: start with no answers, then send all that are known.
     *
     * @param id of the problem
     * @param request the answers; nothing of them is kept
     * @return whom to call before all, the questions that apply, and the ways once all are answered; 422 when an answer cannot be
     *     taken
     */
    @Operation(summary = "Find the ways out of a problem")
    @Post("/{id:[a-z0-9-]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<RouteAnswer> find(String id, @Body Request request) {
        Route route =
                finder.route(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such problem"));
        Progress progress =
                finder.progress(route, Optional.ofNullable(request.answers()).orElse(Map.of()));
        Whereabouts.Told near =
                whereabouts.find(Optional.ofNullable(request.near()).orElse(""));
        List<FoundWay> ways = progress.next().isEmpty() ? finder.ways(progress, near.origin()) : List.of();
        HttpStatus status = progress.interview().faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return HttpResponse.<RouteAnswer>status(status)
                .body(RouteAnswer.of(progress, ways))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
