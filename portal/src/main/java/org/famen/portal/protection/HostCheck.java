package org.famen.portal.protection;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;

/**
 * A request names one host (RFC 9112, section 3.2). The portal reads none, but what stands before it may read another one of two
 * than what stands behind.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class HostCheck implements Ordered {
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        List<String> hosts = request.getHeaders().getAll(HttpHeaders.HOST);
        if (hosts.size() != 1 || hosts.getFirst().isBlank()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "one host must be named");
        }
    }
}
