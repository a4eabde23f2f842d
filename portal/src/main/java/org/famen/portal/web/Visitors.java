package org.famen.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.famen.portal.operations.Secrets;

/**
 * Tells one browser from another without knowing who sits before it: a signed random cookie, set by pages with forms. Each
 * form carries a token made from it, so that no other site can send the form (signed double-submit cookie; OWASP
 * Cross-Site Request Forgery Prevention Cheat Sheet).
 */
@Singleton
public class Visitors {
    private static final String COOKIE = "visitor";
    /** No neighbour below the same domain can plant such a one (RFC 6265bis, section 4.1.3.2). */
    private static final String SECURE_COOKIE = "__Host-visitor";

    private static final int ID_BYTES = 18;
    private static final String ATTRIBUTE = "famen.visitor";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Visitors(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The visitor of this request, who may be new. */
    public Visitor of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Visitor.class).orElseGet(() -> {
            Visitor visitor = find(request).orElseGet(this::create);
            request.setAttribute(ATTRIBUTE, visitor);
            return visitor;
        });
    }

    /** Only who was here before. */
    public Optional<Visitor> find(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name(request))
                .map(cookie -> cookie.getValue().split("\\.", 2))
                .filter(parts -> parts.length == 2 && matches(parts[1], sign("cookie", parts[0])))
                .map(parts -> new Visitor(parts[0]));
    }

    /** That a form of this visitor must send. */
    public String token(Visitor visitor) {
        return sign("form", visitor.id());
    }

    boolean isTokenOf(HttpRequest<?> request, String token) {
        return find(request).filter(visitor -> matches(token, token(visitor))).isPresent();
    }

    /** Gives the browser its cookie, without which no form of it is accepted. */
    public void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Visitor visitor = of(request);
        response.cookie(Cookie.of(name(request), visitor.id() + "." + sign("cookie", visitor.id()))
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(SameSite.Lax));
    }

    /** Behind an ingress, the way to the browser is secure and the last step is not. Who lies about it harms himself. */
    public static boolean isSecure(HttpRequest<?> request) {
        return request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
    }

    private static String name(HttpRequest<?> request) {
        return isSecure(request) ? SECURE_COOKIE : COOKIE;
    }

    private Visitor create() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new Visitor(BASE64.encodeToString(id));
    }

    private String sign(String purpose, String id) {
        return BASE64.encodeToString(secrets.hash(purpose, id));
    }

    private static boolean matches(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
