package org.famen.portal.staff;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Nobody keeps a page of the desk, and no search engine lists one. */
@ServerFilter("/desk/**")
class DeskHeaders implements Ordered {
    /** Outside of whatever else answers, refusals too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store").set("X-Robots-Tag", "noindex, nofollow");
    }
}
