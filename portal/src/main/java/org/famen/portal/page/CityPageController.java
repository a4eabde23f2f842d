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
import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.consultation.Consultation;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.famen.content.route.ProblemFinder;
import org.famen.content.route.Route;
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
    private static final int RELATED = 4;

    private final Library library;
    private final ProblemFinder problems;
    private final Markdown markdown;
    private final Pages pages;
    private final Clock clock;

    CityPageController(Library library, ProblemFinder problems, Markdown markdown, Pages pages, Clock clock) {
        this.library = library;
        this.problems = problems;
        this.markdown = markdown;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/{kind:consultation|culture|report|report-body|risk|enforcement-case}/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String kind, String id) {
        return library.page(kind + "/" + id)
                .map(document -> new CityPage(
                        document,
                        markdown.toHtml(document.body()),
                        new AdvicePart(advice(document)),
                        related(document),
                        status(document),
                        route(document)))
                .map(page -> pages.ok(request, "page/page", page))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such page"));
    }

    private List<PageDocument> related(PageDocument document) {
        return document.kind().equals(PageKind.CONSULTATION.key())
                        && !document.topics().isEmpty()
                ? library.ofTopic(PageKind.CONSULTATION, document.topics().getFirst(), RELATED + 1).stream()
                        .filter(other -> !other.id().equals(document.id()))
                        .limit(RELATED)
                        .toList()
                : List.of();
    }

    private static Advice advice(PageDocument document) {
        return document.kind().equals(PageKind.CONSULTATION.key())
                ? document.detail(Consultation.class).advice()
                : Advice.NONE;
    }

    /** Of the problem that an answered question is about. */
    private Optional<Route> route(PageDocument document) {
        return document.kind().equals(PageKind.CONSULTATION.key())
                ? problems.covering(document.title(), document.topics())
                : Optional.empty();
    }

    private @Nullable Status status(PageDocument document) {
        return document.inForceFrom() == null
                ? null
                : new Validity(document.inForceFrom(), document.amendedFrom(), document.repealedFrom())
                        .on(LocalDate.now(clock));
    }
}
