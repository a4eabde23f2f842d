package org.famen.portal.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** A form that no page of ours made for this browser, or whose browser keeps no cookies. */
public final class ForeignFormException extends HttpStatusException {
    private static final long serialVersionUID = 1L;

    ForeignFormException() {
        super(HttpStatus.FORBIDDEN, "not from a form of ours");
    }
}
