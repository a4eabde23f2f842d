package org.famen.portal.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Pages that hold forms, and what comes back from them. */
@Singleton
public class Forms {
    static final String TOKEN = "famen.token";

    private final Pages pages;
    private final Visitors visitors;

    Forms(Pages pages, Visitors visitors) {
        this.pages = pages;
        this.visitors = visitors;
    }

    /** A page with a form; nobody may keep it. Its template puts {@code web/parts :: token} into each form. */
    public MutableHttpResponse<String> page(HttpRequest<?> request, String template, Object page) {
        return page(HttpStatus.OK, request, template, page);
    }

    /** The same page again because of what was sent, such as {@link HttpStatus#UNPROCESSABLE_ENTITY}. */
    public MutableHttpResponse<String> page(HttpStatus status, HttpRequest<?> request, String template, Object page) {
        request.setAttribute(TOKEN, visitors.token(visitors.of(request)));
        MutableHttpResponse<String> response = pages.status(status, request, template, page);
        visitors.remember(request, response);
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * What a form of ours sent.
     *
     * @throws ForeignFormException 403 when it comes from elsewhere, or from a browser that keeps no cookies
     */
    public Submission accept(HttpRequest<?> request, Map<String, Object> body) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        Submission submission = Submission.of(body);
        if (foreign || !visitors.isTokenOf(request, submission.text("token"))) {
            throw new ForeignFormException();
        }
        return submission;
    }
}
