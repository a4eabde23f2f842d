package org.famen.portal.web.error;

/**
 * What was asked for is not there, and the feature has a page of its own that says so. Thrown, because the framework replaces
 * a returned answer of status 404 by the page that {@link Errors} makes of it.
 */
public final class PageNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final transient Object page;

    public PageNotFoundException(String template, Object page) {
        super(template, null, false, false);
        this.template = template;
        this.page = page;
    }

    String template() {
        return template;
    }

    Object page() {
        return page;
    }
}
