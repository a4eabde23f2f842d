package org.famen.portal.statistic;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.famen.portal.web.caching.CachedResponse;

/** Figures as JSON. */
@Tag(name = "statistics")
@Controller("/api/statistics")
class StatisticApiController {
    private final Figures figures;

    StatisticApiController(Figures figures) {
        this.figures = requireNonNull(figures, "figures is null");
    }

    /**
     * All statistics with their figures.
     *
     * @return statistics in the order of their ids
     */
    @Operation(summary = "All statistics with their figures")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @ExecuteOn(TaskExecutors.BLOCKING)
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
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<StatisticAnswer> one(String id) {
        return figures.find(id)
                .map(StatisticAnswer::of)
                .map(CachedResponse::shortly)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such statistic"));
    }
}
