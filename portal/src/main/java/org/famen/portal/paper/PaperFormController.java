package org.famen.portal.paper;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.paper.Paper;
import org.famen.content.paper.filling.DraftFault;
import org.famen.content.paper.filling.DraftFile;
import org.famen.content.paper.filling.FilledGroup;
import org.famen.content.paper.filling.OpenedDraft;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * Filling in a document, a group of questions a page. The draft goes to and fro in the body of the form; nothing is changed and
 * nothing kept, so that it needs no token and sets no cookie.
 */
@Hidden
@Controller("/papers/{id:[a-z0-9-]+}")
class PaperFormController {
    static final String FILE = "file";

    private final Papers papers;
    private final Pages pages;

    PaperFormController(Papers papers, Pages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> step(HttpRequest<?> request, String id, @Body Map<String, Object> body) {
        Paper paper = papers.find(id);
        PaperForm form = PaperForm.read(paper, body);
        return form.fault()
                .map(fault -> refused(request, paper, fault))
                .orElseGet(() -> show(request, PaperTurn.of(paper, form, papers)));
    }

    /** Goes on with a file that somebody has kept. */
    @Post("/open")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Html.UTF_8)
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<String> open(HttpRequest<?> request, String id, @Part(FILE) @Nullable CompletedFileUpload file)
            throws IOException {
        Paper paper = papers.find(id);
        OpenedDraft opened = DraftFile.read(paper, file == null ? new byte[0] : file.getBytes());
        return opened.fault()
                .map(fault -> refused(request, paper, fault))
                .orElseGet(() -> show(request, PaperTurn.open(papers.fill(paper, opened.draft()), opened.draft())));
    }

    @Post("/print")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> print(HttpRequest<?> request, String id, @Body Map<String, Object> body) {
        Paper paper = papers.find(id);
        PaperForm form = PaperForm.read(paper, body);
        return form.fault()
                .map(fault -> refused(request, paper, fault))
                .orElseGet(() -> answer(
                        HttpStatus.OK,
                        request,
                        "paper/print",
                        new PaperPrintPage(
                                paper,
                                papers.print(papers.fill(paper, form.draft())),
                                DraftFile.write(paper, form.draft()))));
    }

    private HttpResponse<String> show(HttpRequest<?> request, PaperTurn turn) {
        Optional<FilledGroup> group = turn.group();
        if (group.isEmpty()) {
            return answer(HttpStatus.OK, request, "paper/review", new PaperReviewPage(turn));
        }
        FieldErrors errors = PaperErrors.of(turn.faulty() ? group.get().faults() : List.of());
        return answer(
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                request,
                "paper/step",
                new PaperStepPage(turn, group.get(), errors));
    }

    private HttpResponse<String> refused(HttpRequest<?> request, Paper paper, DraftFault fault) {
        return answer(
                HttpStatus.UNPROCESSABLE_ENTITY, request, "paper/show", new PaperPage(paper, PaperErrors.of(fault)));
    }

    private HttpResponse<String> answer(HttpStatus status, HttpRequest<?> request, String view, Object page) {
        return pages.status(status, request, view, page).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
