package org.famen.portal.protection;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import org.famen.portal.web.Submission;

/**
 * Refuses addresses with a null character (U+0000). No person and no browser writes one, PostgreSQL can't take it into a text,
 * and what is written in C takes it for the end (CWE-158). {@link Submission} leaves it out of forms.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class NullCharacterFilter implements Ordered {
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 3;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getUri().toString().contains("%00")) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "a null character");
        }
    }
}
