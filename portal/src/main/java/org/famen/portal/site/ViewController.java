package org.famen.portal.site;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;

/** Switches between the standard view and the one with large letters (适老化) and comes back. */
@Hidden
@Controller("/view")
class ViewController {

    @Get("/{view}")
    HttpResponse<?> choose(String view, @QueryValue(defaultValue = "/") String back) {
        // Only a path of this site: "//host" and "/\host" would lead away.
        String target = back.matches("/[^/\\\\].*|/") ? back : "/";
        Cookie cookie = Cookie.of(Pages.VIEW_COOKIE, Pages.ELDER.equals(view) ? Pages.ELDER : "standard")
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(365));
        return HttpResponse.seeOther(URI.create(encoded(target))).cookie(cookie);
    }

    private static String encoded(String path) {
        return path.chars().allMatch(c -> c > 0x20 && c < 0x7f) && !path.matches(".*[<>\"{}|\\\\^`].*") ? path : "/";
    }
}
