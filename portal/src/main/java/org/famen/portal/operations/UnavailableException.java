package org.famen.portal.operations;

/** A server that the portal needs for this page does not answer; the page says so, the rest of the portal goes on. */
public class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** By which the error page finds its words. */
    public String key() {
        return "unavailable";
    }
}
