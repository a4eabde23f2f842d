package org.famen.portal.paper;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.content.paper.Paper;
import org.famen.content.paper.document.PaperDocx;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Documents before anything is written into them. */
@Hidden
@Controller("/papers")
class PaperController {
    private final Papers papers;
    private final Pages pages;

    PaperController(Papers papers, Pages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "paper/list", new PaperListPage(papers.book().papers()));
    }

    @Get("/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        return pages.ok(request, "paper/show", new PaperPage(papers.find(id), FieldErrors.NONE));
    }

    /** To be filled in by hand. */
    @Get("/{id:[a-z0-9-]+}/blank")
    @Produces(PaperDocx.MEDIA_TYPE)
    @Costly(Costly.Work.DOCUMENT)
    @Blocking
    HttpResponse<byte[]> blank(String id) {
        Paper paper = papers.find(id);
        return PaperFileController.file(paper, "docx", PaperDocx.MEDIA_TYPE, PaperDocx.of(papers.blank(paper)));
    }
}
