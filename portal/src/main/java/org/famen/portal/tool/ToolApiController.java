package org.famen.portal.tool;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.famen.content.rule.Rule;
import org.famen.portal.operations.Blocking;
import org.famen.portal.rule.Reckoned;
import org.famen.portal.rule.Reckonings;
import org.jspecify.annotations.Nullable;

/** Tools that reckon by rules of law, as JSON. */
@Tag(name = "tools")
@Controller("/api/tools")
class ToolApiController {
    private final Reckonings reckonings;

    ToolApiController(Reckonings reckonings) {
        this.reckonings = reckonings;
    }

    /** @param answers as people type them, by the ids of the questions */
    @Serdeable
    record Request(@Nullable Map<String, String> answers) {}

    /** A tool in the list. */
    @Serdeable
    record Listed(String id, String name, String summary) {
        static Listed of(Rule rule) {
            return new Listed(rule.id(), rule.name(), rule.summary());
        }
    }

    /**
     * All tools.
     *
     * @return their ids and names
     */
    @Operation(summary = "All tools")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    List<Listed> list() {
        return reckonings.rules().stream().map(Listed::of).toList();
    }

    /**
     * Reckons, or says what is still to be answered: start with no answers, then send all that are known.
     *
     * @param id of the tool
     * @param request the answers; nothing of them is kept
     * @return the questions that apply, and the result once all are answered; 422 when an answer cannot be taken
     */
    @Operation(summary = "Reckon with a tool")
    @Post("/{id:[a-z0-9-]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<ToolAnswer> reckon(String id, @Body Request request) {
        Reckoned reckoned = reckonings
                .reckon(id, request.answers() == null ? Map.of() : request.answers())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such tool"));
        HttpStatus status = reckoned.interview().faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return HttpResponse.<ToolAnswer>status(status)
                .body(ToolAnswer.of(reckoned))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
