package org.famen.portal.web.error;

/**
 * An error of the API that says more than a {@link Problem} does. Thrown, because the framework replaces a returned answer of
 * status 404 by what {@link Errors} makes of it.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object body;

    /** @param body with the members of a {@link Problem} and more */
    public ProblemException(int status, Object body) {
        super("problem " + status, null, false, false);
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    Object body() {
        return body;
    }
}
