package org.famen.portal.site;

/** More is asked of the portal than it can do; who comes back in some seconds is likely to be let in. */
final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("too much at once", null, false, false);
    }
}
