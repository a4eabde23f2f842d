package org.famen.portal.verify;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.jspecify.annotations.Nullable;

/** Which citations of a text exist and are in force, as JSON. */
@Tag(name = "laws")
@Controller("/api/verify")
class VerifyApiController {
    private final TextCheck check;

    VerifyApiController(TextCheck check) {
        this.check = check;
    }

    /**
     * @param text of at most 60,000 characters
     * @param at the day whose law applies; today when absent
     */
    @Serdeable
    record Request(@Nullable String text, @Nullable LocalDate at) {}

    /**
     * Which citations of a text exist and are in force, and which quotations are as printed.
     *
     * @param request the text; nothing of it is kept
     * @return each citation in the order of the text
     */
    @Operation(summary = "Check the citations of a text")
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<VerifyAnswer> check(@Body Request request) {
        String text = request.text() == null ? "" : request.text();
        if (text.isBlank()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "no text");
        }
        if (text.length() > TextCheck.MAX_LENGTH) {
            throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too long");
        }
        return HttpResponse.ok(VerifyAnswer.of(check.check(text, request.at())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
