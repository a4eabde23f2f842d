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
import java.util.UUID;
import java.util.regex.Pattern;

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
        String position = Objects.toString(body.get("position"), "");
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean ours = site == null || site.equals("same-origin");
        if (ours && POSITION.matcher(position).matches() && Integer.parseInt(position) <= Click.LAST_POSITION) {
            try {
                log.click(UUID.fromString(Objects.toString(body.get("search"), "")), Integer.parseInt(position));
            } catch (IllegalArgumentException noId) {
                return HttpResponse.noContent();
            }
        }
        return HttpResponse.noContent();
    }
}
