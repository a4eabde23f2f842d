package org.famen.portal.protection;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.format.ReadableBytes;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

/**
 * Refuses a body that says that it is larger than forms and JSON may be, before it is waited for. What brings a file may be as
 * large as {@code micronaut.server.max-request-size}; a body that doesn't tell its size is counted while it is read.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodySizeFilter implements Ordered {
    private final long most;

    /** @param most bytes of a body without a file */
    BodySizeFilter(@Value("${micronaut.server.max-request-buffer-size}") @ReadableBytes long most) {
        this.most = most;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 4;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean file = request.getContentType()
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::matches)
                .isPresent();
        if (!file && request.getContentLength() > most) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE, "a body of more than " + most + " bytes");
        }
    }
}
