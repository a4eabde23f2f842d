package org.famen.portal.protection;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.security.SecureRandom;
import java.util.Base64;
import org.famen.portal.web.Pages;

/**
 * Headers that keep a page to itself: scripts only with this answer's nonce, nothing from other hosts, no framing but of
 * pages that say by whom. Source:
 * OWASP ASVS 4.0.3, chapter 14.4.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
    private static final int NONCE_BYTES = 16;
    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors %s";

    private final SecureRandom random = new SecureRandom();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void giveNonce(HttpRequest<?> request) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        request.setAttribute(
                Pages.NONCE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String nonce = request.getAttribute(Pages.NONCE, String.class).orElse("");
        String framedBy = request.getAttribute(Pages.FRAMED_BY, String.class).orElse("'none'");
        response.header("Content-Security-Policy", POLICY.formatted(nonce, framedBy))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Strict-Transport-Security", "max-age=31536000")
                // Long answers are compressed for who can read that.
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
