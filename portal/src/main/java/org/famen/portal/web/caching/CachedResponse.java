package org.famen.portal.web.caching;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

/** Answers that browsers and proxies may keep for a while; {@link EntityTags} adds what tells them whether to ask again. */
public final class CachedResponse {
    private static final String A_MINUTE = "public, max-age=60";

    private CachedResponse() {}

    /** For what changes with the next load at the earliest. */
    public static <T> MutableHttpResponse<T> shortly(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, A_MINUTE);
    }
}
