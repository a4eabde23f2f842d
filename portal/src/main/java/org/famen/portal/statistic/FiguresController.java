package org.famen.portal.statistic;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.content.statistic.Statistic;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The dashboard, a page for every statistic, and its figures to take away. */
@Hidden
@Controller
class FiguresController {
    private final Figures figures;
    private final Pages pages;

    FiguresController(Figures figures, Pages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    @Get("/figures")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> dashboard(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String area,
            @QueryValue(defaultValue = "") String period) {
        return pages.ok(request, "statistic/figures", figures.dashboard(area, period));
    }

    @Get("/statistic/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> statistic(
            HttpRequest<?> request,
            String id,
            @QueryValue(defaultValue = "") String area,
            @QueryValue(defaultValue = "") String period) {
        Chart chart = figures.chart(find(id), area, period);
        return pages.ok(request, "statistic/statistic", new StatisticPage(chart, figures.areas()));
    }

    @Get("/statistic/{id}.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces("text/csv; charset=utf-8")
    @Blocking
    HttpResponse<String> csv(String id) {
        return HttpResponse.ok(StatisticCsv.of(find(id)))
                .header("Content-Disposition", "attachment; filename=\"" + id + ".csv\"");
    }

    private Statistic find(String id) {
        return figures.find(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such statistic"));
    }
}
