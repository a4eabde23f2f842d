package org.famen.portal.protection;

/** More is asked of the portal than it can do; who comes back in some seconds is likely to be let in. */
public final class OverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverloadedException() {
        super("too much at once", null, false, false);
    }
}
