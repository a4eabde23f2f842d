package org.famen.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/** Switches between the standard view and the one with large letters (适老化) and comes back. */
@Hidden
@Controller("/view")
class ViewController {
    private static final URI HOME = URI.create("/");

    @Get("/{view}")
    HttpResponse<?> choose(HttpRequest<?> request, String view, @QueryValue(defaultValue = "/") String back) {
        Cookie cookie = Cookie.of(Pages.VIEW_COOKIE, Pages.ELDER.equals(view) ? Pages.ELDER : "standard")
                .path("/")
                .httpOnly(true)
                .secure(Visitors.isSecure(request))
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(365));
        return HttpResponse.seeOther(own(back)).cookie(cookie);
    }

    /** Only a path of this site: "//host" and "/\host" would lead away. */
    private static URI own(String path) {
        try {
            URI address = new URI(path);
            boolean leadsAway = path.startsWith("//") || !path.startsWith("/");
            return leadsAway || !path.equals(address.toASCIIString()) ? HOME : address;
        } catch (URISyntaxException notAnAddress) {
            return HOME;
        }
    }
}
