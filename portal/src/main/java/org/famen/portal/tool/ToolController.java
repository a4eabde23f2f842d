package org.famen.portal.tool;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.famen.content.city.City;
import org.famen.content.paper.PaperBook;
import org.famen.content.rule.Rule;
import org.famen.portal.operations.Blocking;
import org.famen.portal.rule.Reckonings;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Tools; what is answered travels in the address and is kept nowhere. */
@Hidden
@Controller
class ToolController {
    private static final String TOOLS = "/tools";
    private static final String EMBEDDED = "/embed/tools";

    private final Reckonings reckonings;
    private final PaperBook papers;
    private final City city;
    private final Pages pages;

    ToolController(Reckonings reckonings, PaperBook papers, City city, Pages pages) {
        this.reckonings = reckonings;
        this.papers = papers;
        this.city = city;
        this.pages = pages;
    }

    static String path(Rule rule, boolean embedded) {
        return (embedded ? EMBEDDED : TOOLS) + "/" + rule.id();
    }

    @Get(TOOLS)
    @Produces(Html.UTF_8)
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "tool/list", new ToolListPage(reckonings.rules()));
    }

    @Get(TOOLS + "/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        return show(request, "tool/show", page(request, id, false));
    }

    /** For frames of the websites that the city lists, and of no others. */
    @Get(EMBEDDED + "/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> embed(HttpRequest<?> request, String id) {
        if (!city.embeddingSites().isEmpty()) {
            request.setAttribute(Pages.FRAMED_BY, String.join(" ", city.embeddingSites()));
        }
        return show(request, "tool/embed", page(request, id, true));
    }

    private ToolPage page(HttpRequest<?> request, String id, boolean embedded) {
        return reckonings
                .reckon(id, Answers.read(request.getParameters()))
                .map(reckoned -> new ToolPage(reckoned, embedded, embedded ? List.of() : papers.forTool(id)))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such tool"));
    }

    private HttpResponse<String> show(HttpRequest<?> request, String view, ToolPage page) {
        HttpStatus status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.status(status, request, view, page);
    }
}
