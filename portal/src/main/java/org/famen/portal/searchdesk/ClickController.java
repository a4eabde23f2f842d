package org.famen.portal.searchdesk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.famen.portal.search.ResultPart;
import org.jspecify.annotations.Nullable;

/** Takes the browser's word that a result was opened. Whatever it says, the answer is the same and nobody waits for it. */
@Hidden
@Controller("/search/clicks")
class ClickController {
    private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,3}");

    private final SearchLog log;

    ClickController(SearchLog log) {
        this.log = log;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> click(HttpRequest<?> request, @Body Map<String, Object> body) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin")) {
            read(body).ifPresent(log::click);
        }
        return HttpResponse.noContent();
    }

    private static Optional<Click> read(Map<String, Object> body) {
        Optional<ResultPart> part = ResultPart.ofKey(Objects.toString(body.get("part"), ""));
        Integer position = position(Objects.toString(body.get("position"), ""));
        if (part.isEmpty() || (part.get() == ResultPart.GROUPS) != (position != null)) {
            return Optional.empty();
        }
        try {
            UUID search = UUID.fromString(Objects.toString(body.get("search"), ""));
            return Optional.of(new Click(search, part.get(), position, 0));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer position(String text) {
        return POSITION.matcher(text).matches() && Integer.parseInt(text) <= Click.LAST_POSITION
                ? Integer.valueOf(text)
                : null;
    }
}
