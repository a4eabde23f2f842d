package org.famen.portal.statistic;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;

/** Figures as JSON. */
@Tag(name = "statistics")
@Controller("/api/statistics")
class StatisticApiController {
    private final Figures figures;

    StatisticApiController(Figures figures) {
        this.figures = figures;
    }

    /**
     * All statistics with their figures.
     *
     * @return statistics in the order of their ids
     */
    @Operation(summary = "All statistics with their figures")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<List<StatisticAnswer>> all() {
        return CachedResponse.shortly(
                figures.all().stream().map(StatisticAnswer::of).toList());
    }

    /**
     * One statistic with its figures.
     *
     * @param id of the statistic
     * @return the statistic
     */
    @Operation(summary = "One statistic with its figures")
    @Get("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<StatisticAnswer> one(String id) {
        return figures.find(id)
                .map(StatisticAnswer::of)
                .map(CachedResponse::shortly)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such statistic"));
    }
}
