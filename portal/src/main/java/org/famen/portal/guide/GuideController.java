package org.famen.portal.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.famen.content.guide.Guide;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.route.ProblemFinder;
import org.famen.portal.library.AdvicePart;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** One guide. */
@Hidden
@Controller("/guide")
class GuideController {
    private final Library library;
    private final ProblemFinder problems;
    private final Markdown markdown;
    private final Pages pages;

    GuideController(Library library, ProblemFinder problems, Markdown markdown, Pages pages) {
        this.library = library;
        this.problems = problems;
        this.markdown = markdown;
        this.pages = pages;
    }

    @Get("/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        PageDocument document = library.page(PageKind.GUIDE.id(id))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such guide"));
        Guide guide = document.detail(Guide.class);
        List<PageDocument> offices = guide.organisationIds().stream()
                .map(PageKind.ORGANISATION::id)
                .map(library::page)
                .flatMap(Optional::stream)
                .toList();
        return pages.ok(
                request,
                "guide/guide",
                new GuidePage(
                        document,
                        guide,
                        markdown.toHtml(guide.body()),
                        new AdvicePart(guide.advice()),
                        offices,
                        problems.covering(document.title(), document.topics())));
    }
}
