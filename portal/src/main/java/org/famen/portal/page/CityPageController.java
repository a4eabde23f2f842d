package org.famen.portal.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import org.famen.content.advice.Advice;
import org.famen.content.consultation.Consultation;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.famen.portal.library.AdvicePart;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;
import org.jspecify.annotations.Nullable;

/** One page of the city's own content. */
@Hidden
@Controller
class CityPageController {
    private final Library library;
    private final Markdown markdown;
    private final Pages pages;
    private final Clock clock;

    CityPageController(Library library, Markdown markdown, Pages pages, Clock clock) {
        this.library = library;
        this.markdown = markdown;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/{kind:consultation|culture|report|report-body|risk}/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String kind, String id) {
        return library.page(kind + "/" + id)
                .map(document -> new CityPage(
                        document, markdown.toHtml(document.body()), new AdvicePart(advice(document)), status(document)))
                .map(page -> pages.ok(request, "page/page", page))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such page"));
    }

    private static Advice advice(PageDocument document) {
        return document.kind().equals(PageKind.CONSULTATION.key())
                ? document.detail(Consultation.class).advice()
                : Advice.NONE;
    }

    private @Nullable Status status(PageDocument document) {
        return document.inForceFrom() == null
                ? null
                : new Validity(document.inForceFrom(), document.amendedFrom(), document.repealedFrom())
                        .on(LocalDate.now(clock));
    }
}
