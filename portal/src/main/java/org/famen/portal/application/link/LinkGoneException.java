package org.famen.portal.application.link;

/** A link that was used meanwhile, or is over; nothing was done. */
public class LinkGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LinkGoneException() {
        super("the link was used, or is over");
    }
}
