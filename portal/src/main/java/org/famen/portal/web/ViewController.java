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

/** Changes how pages look, for this reader, and comes back. */
@Hidden
@Controller("/view")
class ViewController {
    private static final URI HOME = URI.create("/");

    @Get("/{value}")
    HttpResponse<?> choose(HttpRequest<?> request, String value, @QueryValue(defaultValue = "/") String back) {
        return ViewChoice.of(value)
                .<HttpResponse<?>>map(choice -> HttpResponse.seeOther(own(back)).cookie(cookie(request, choice, value)))
                .orElseGet(HttpResponse::notFound);
    }

    private static Cookie cookie(HttpRequest<?> request, ViewChoice choice, String value) {
        Cookie cookie = Cookie.of(choice.cookie(), value)
                .path("/")
                .httpOnly(true)
                .secure(Visitors.isSecure(request))
                .sameSite(SameSite.Lax);
        return choice.kept().map(cookie::maxAge).orElse(cookie);
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
