package org.famen.portal.suggest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;

/** Suggestions as JSON. */
@Tag(name = "search")
@Controller("/api/suggest")
class SuggestController {
    /** Nobody who has typed so much waits for a suggestion. */
    private static final int MAX_LENGTH = 40;

    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * Suggests laws, articles, offices, guides and answered questions.
     *
     * @param q the beginning of a title or of a word in it, pinyin, initials, or a citation
     * @return at most eight, the likeliest first
     */
    @Operation(summary = "Suggest while one types")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<SuggestAnswer> suggest(@QueryValue Optional<String> q) {
        String typed = q.orElse("").strip();
        String beginning = typed.codePointCount(0, typed.length()) > MAX_LENGTH
                ? typed.substring(0, typed.offsetByCodePoints(0, MAX_LENGTH))
                : typed;
        return CachedResponse.shortly(new SuggestAnswer(beginning, suggestions.find(beginning)));
    }
}
