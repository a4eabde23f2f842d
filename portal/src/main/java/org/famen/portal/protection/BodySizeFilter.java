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
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;

/**
 * Refuses a body that says that it is larger than forms and JSON may be, before it is waited for. Where a file is taken it may
 * be as large as {@code micronaut.server.max-request-size}; a body that doesn't tell its size is counted while it is read.
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
        if (request.getContentLength() > most && !isForFile(request)) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE, "a body of more than " + most + " bytes");
        }
    }

    /** A form in parts alone says nothing: whoever sends one decides about that. */
    private static boolean isForFile(HttpRequest<?> request) {
        boolean inParts = request.getContentType()
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::matches)
                .isPresent();
        return inParts
                && RouteAttributes.getRouteMatch(request)
                        .filter(route -> route instanceof MethodBasedRouteMatch<?, ?> method
                                && Arrays.stream(method.getArguments())
                                        .anyMatch(argument -> argument.getType() == CompletedFileUpload.class))
                        .isPresent();
    }
}
