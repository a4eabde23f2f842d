package org.famen.portal.application.flood;

/** A place has applied as often as it may in a day; nothing was done. */
public class CrowdedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrowdedException() {
        super("an address block has applied too often");
    }
}
