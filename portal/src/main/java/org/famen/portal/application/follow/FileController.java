package org.famen.portal.application.follow;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.application.attachment.Attachments;
import org.famen.portal.application.attachment.FileResponse;
import org.famen.portal.application.flood.PlaceLimits;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** Photos and PDFs that people add to their own applications. */
@Hidden
@Controller(FollowController.APPLICATION + "/{reference:[A-Za-z0-9-]+}/files")
class FileController {
    private final OwnApplications own;
    private final OwnSteps steps;
    private final Attachments attachments;
    private final PlaceLimits limits;
    private final Forms forms;

    FileController(OwnApplications own, OwnSteps steps, Attachments attachments, PlaceLimits limits, Forms forms) {
        this.own = own;
        this.steps = steps;
        this.attachments = attachments;
        this.limits = limits;
        this.forms = forms;
    }

    /** A form without a file. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> addNothing(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        forms.accept(request, body);
        return own.find(request, reference)
                .<HttpResponse<?>>map(application -> refuse(request, application, "file_missing"))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(FollowController.APPLICATION)));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Html.UTF_8)
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<?> add(
            HttpRequest<?> request,
            String reference,
            @Part("token") @Nullable String token,
            @Part("file") @Nullable CompletedFileUpload file)
            throws IOException {
        forms.accept(request, Map.of("token", Objects.requireNonNullElse(token, "")));
        Optional<Application> found = own.find(request, reference);
        if (found.isEmpty()) {
            return HttpResponse.seeOther(URI.create(FollowController.APPLICATION));
        }
        Application application = found.get();
        String problem = file == null || file.getSize() == 0 ? "file_missing" : add(request, application, file);
        return problem.isEmpty()
                ? HttpResponse.seeOther(URI.create(FollowController.address(application) + "#files"))
                : refuse(request, application, problem);
    }

    private String add(HttpRequest<?> request, Application application, CompletedFileUpload file) throws IOException {
        if (!application.isOpen()) {
            return "file_over";
        }
        return limits.takesFile(request) ? attachments.add(application, file.getBytes()) : "file_many";
    }

    @Get("/{id}")
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<byte[]> read(HttpRequest<?> request, String reference, UUID id) {
        return own.find(request, reference)
                .flatMap(application -> attachments.read(application, id, ""))
                .map(file -> FileResponse.of(file, "material-" + id.toString().substring(0, 8)))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such file of theirs"));
    }

    @Post("/{id}/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> erase(HttpRequest<?> request, String reference, UUID id, @Body Map<String, Object> body) {
        forms.accept(request, body);
        Optional<Application> found = own.find(request, reference);
        found.ifPresent(application -> attachments.erase(application, id));
        return HttpResponse.seeOther(
                URI.create(found.map(FollowController::address).orElse(FollowController.APPLICATION)));
    }

    private HttpResponse<String> refuse(HttpRequest<?> request, Application application, String problem) {
        return forms.page(
                HttpStatus.UNPROCESSABLE_ENTITY,
                request,
                "application/follow",
                steps.page(application, "", FieldErrors.of("file", problem), ""));
    }
}
