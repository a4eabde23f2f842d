package org.famen.portal.investor;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.route.Route;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** Pages of what investors should know. */
@Hidden
@Controller
class InvestorController {
    private final Centre centre;
    private final Markdown markdown;
    private final Pages pages;

    InvestorController(Centre centre, Markdown markdown, Pages pages) {
        this.centre = centre;
        this.markdown = markdown;
        this.pages = pages;
    }

    /** Where the ways out of each situation were before they became routes. */
    @Get("/remedy/{id:[a-z0-9-]+}")
    HttpResponse<?> remedy(String id) {
        Route route = centre.problems().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(InvestorController::notFound);
        return HttpResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, "/" + PageKind.ROUTE.id(route.id()));
    }

    @Get("/investor/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> article(HttpRequest<?> request, String id) {
        InvestorArticle article = centre.article(id).orElseThrow(InvestorController::notFound);
        return pages.ok(
                request,
                "investor/article",
                new InvestorArticlePage(
                        article, markdown.toHtml(article.body()), centre.ways(article), centre.problems(article)));
    }

    @Get("/investors/glossary")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> glossary(HttpRequest<?> request) {
        return pages.ok(request, "investor/glossary", GlossaryPage.of(centre.articles()));
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such page");
    }
}
