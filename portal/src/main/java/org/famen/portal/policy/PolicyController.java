package org.famen.portal.policy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.SystemFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.content.policy.PolicyDocument;
import org.famen.portal.library.Library;
import org.famen.portal.library.PageStatus;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.asset.Attachments;
import org.famen.portal.web.format.Markdown;

/** One policy, and the files beside it. */
@Hidden
@Controller("/policy/{id}")
class PolicyController {
    private static final int INTERPRETATIONS = 20;

    private final Library library;
    private final Markdown markdown;
    private final Attachments attachments;
    private final Pages pages;
    private final Clock clock;

    PolicyController(Library library, Markdown markdown, Attachments attachments, Pages pages, Clock clock) {
        this.library = library;
        this.markdown = markdown;
        this.attachments = attachments;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        return pages.ok(request, "policy/policy", page(document(id)));
    }

    @Get("/attachments/{name}")
    @Blocking
    HttpResponse<SystemFile> attachment(String id, String name) {
        boolean published =
                document(id).detail(PolicyDocument.class).attachments().contains(name);
        if (!published) {
            throw notFound();
        }
        return attachments.serve(PageKind.POLICY.key(), id, name);
    }

    private PolicyPage page(PageDocument document) {
        Status status = Objects.requireNonNullElse(PageStatus.on(document, LocalDate.now(clock)), Status.UNKNOWN);
        return new PolicyPage(
                document,
                document.detail(PolicyDocument.class),
                markdown.toHtml(document.body()),
                status,
                Optional.ofNullable(document.parent()).flatMap(library::page),
                library.belongingTo(document.id(), INTERPRETATIONS));
    }

    private PageDocument document(String id) {
        return library.page(PageKind.POLICY.id(id)).orElseThrow(PolicyController::notFound);
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such policy");
    }
}
