package org.famen.portal.web;

/** Content types of pages. */
public final class Html {
    /** Named in full, because without the charset a browser's Accept finds no route. */
    public static final String UTF_8 = "text/html; charset=utf-8";

    private Html() {}
}
