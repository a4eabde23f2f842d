package org.famen.portal.paper;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.famen.content.paper.Paper;
import org.famen.content.paper.document.PaperDocx;
import org.famen.content.paper.filling.DraftFile;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Documents as files: for Word, and half done for going on later. They change nothing, so that their forms need no token. */
@Hidden
@Controller("/papers/{id:[a-z0-9-]+}")
class PaperFileController {
    private final Papers papers;
    private final Pages pages;

    PaperFileController(Papers papers, Pages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @Post("/docx")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Costly(Costly.Work.DOCUMENT)
    @Blocking
    HttpResponse<?> docx(HttpRequest<?> request, String id, @Body Map<String, Object> body) {
        Paper paper = papers.find(id);
        PaperForm form = PaperForm.read(paper, body);
        return form.fault().isPresent()
                ? refused(request, paper, form)
                : file(
                        paper,
                        "docx",
                        PaperDocx.MEDIA_TYPE,
                        PaperDocx.of(papers.print(papers.fill(paper, form.draft()))));
    }

    @Post("/keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, String id, @Body Map<String, Object> body) {
        Paper paper = papers.find(id);
        PaperForm form = PaperForm.read(paper, body);
        return form.fault().isPresent()
                ? refused(request, paper, form)
                : file(paper, "json", MediaType.APPLICATION_JSON, DraftFile.bytes(paper, form.draft()));
    }

    /** A file to keep, with the name of the document and of nobody in it. */
    static MutableHttpResponse<byte[]> file(Paper paper, String ending, String type, byte[] bytes) {
        String name = URLEncoder.encode(paper.name() + "." + ending, StandardCharsets.UTF_8);
        return HttpResponse.ok(bytes)
                .contentType(MediaType.of(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + paper.id() + "." + ending + "\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private HttpResponse<String> refused(HttpRequest<?> request, Paper paper, PaperForm form) {
        FieldErrors errors = PaperErrors.of(form.fault().orElseThrow());
        return pages.status(HttpStatus.UNPROCESSABLE_ENTITY, request, "paper/show", new PaperPage(paper, errors))
                .contentType(Html.UTF_8)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
