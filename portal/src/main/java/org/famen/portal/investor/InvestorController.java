package org.famen.portal.investor;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Objects;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorSituation;
import org.famen.portal.investor.calculator.Rules;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** Pages of what can happen to an investor, and of what investors should know. */
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

    @Get("/remedy/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> remedy(HttpRequest<?> request, String id) {
        InvestorSituation situation = centre.situation(id).orElseThrow(InvestorController::notFound);
        return pages.ok(
                request,
                "investor/remedy",
                new RemedyPage(
                        situation,
                        centre.articles().stream()
                                .filter(article -> article.topics().contains(situation.name()))
                                .toList(),
                        situation.basis().stream()
                                .anyMatch(citation -> citation.lawId().equals(Rules.lawId())),
                        centre.situations().stream()
                                .filter(other -> !other.id().equals(id))
                                .toList()));
    }

    @Get("/investor/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> article(HttpRequest<?> request, String id) {
        InvestorArticle article = centre.article(id).orElseThrow(InvestorController::notFound);
        List<InvestorSituation> situations = centre.situations();
        var routes = Centre.routes(situations);
        return pages.ok(
                request,
                "investor/article",
                new InvestorArticlePage(
                        article,
                        markdown.toHtml(article.body()),
                        article.routeIds().stream()
                                .map(routes::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        situations.stream()
                                .filter(situation -> article.topics().contains(situation.name()))
                                .toList()));
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
