package org.famen.portal.line;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageKind;
import org.famen.content.line.Line;
import org.famen.content.line.LinesOfGroup;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** All services, which stand while the index is away, and a page of each line of work. */
@Hidden
@Controller
class LineController {
    private final CityContent city;
    private final Library library;
    private final Highlights highlights;
    private final Markdown markdown;
    private final Pages pages;

    LineController(CityContent city, Library library, Highlights highlights, Markdown markdown, Pages pages) {
        this.city = city;
        this.library = library;
        this.highlights = highlights;
        this.markdown = markdown;
        this.pages = pages;
    }

    @Get("/services")
    @Produces(Html.UTF_8)
    HttpResponse<String> all(HttpRequest<?> request) {
        return pages.ok(
                request,
                "line/services",
                new ServicesPage(LinesOfGroup.of(city.bureau().lines())));
    }

    @Get("/line/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        Line line = library.page(PageKind.LINE.id(id))
                .map(page -> page.detail(Line.class))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such line of work"));
        return pages.ok(
                request, "line/line", new LinePage(line, markdown.toHtml(line.body()), highlights.of(line.figures())));
    }
}
