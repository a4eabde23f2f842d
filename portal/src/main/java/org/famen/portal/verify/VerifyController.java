package org.famen.portal.verify;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famen.portal.library.ReadingDay;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.jspecify.annotations.Nullable;

/** The page on which a text is checked. It changes nothing, so that its form needs no token. */
@Hidden
@Controller("/verify")
class VerifyController {
    private static final String VIEW = "verify/verify";

    private final TextCheck check;
    private final Pages pages;

    VerifyController(TextCheck check, Pages pages) {
        this.check = check;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(request, VIEW, VerifyPage.EMPTY);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<String> checkTyped(HttpRequest<?> request, @Body Map<String, Object> body) {
        return answer(request, PastedText.typed(text(body, "text")), text(body, "at"));
    }

    /** @param file wins over the text when one was chosen */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Html.UTF_8)
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<String> checkUploaded(
            HttpRequest<?> request,
            @Part("text") @Nullable String text,
            @Part("at") @Nullable String at,
            @Part("file") @Nullable CompletedFileUpload file)
            throws IOException {
        PastedText pasted = file != null && file.getSize() > 0
                ? PastedText.uploaded(file.getFilename(), file.getBytes())
                : PastedText.typed(Objects.requireNonNullElse(text, ""));
        return answer(request, pasted, Objects.requireNonNullElse(at, ""));
    }

    private HttpResponse<String> answer(HttpRequest<?> request, PastedText pasted, String at) {
        ReadingDay day = ReadingDay.read(at);
        FieldErrors errors = day.isRejected() ? FieldErrors.of("at", "verify.day") : pasted.errors();
        Optional<CheckedText> checked =
                errors.isEmpty() ? Optional.of(check.check(pasted.text(), day.chosen())) : Optional.empty();
        return pages.status(
                        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                        request,
                        VIEW,
                        new VerifyPage(pasted.text(), at, errors, checked))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String text(Map<String, Object> body, String name) {
        return Objects.toString(body.get(name), "");
    }
}
