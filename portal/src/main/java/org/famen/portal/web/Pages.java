package org.famen.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.thymeleaf.WebContext;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.famen.content.city.CityContent;
import org.famen.portal.city.CitySettings;
import org.famen.portal.web.asset.Assets;
import org.thymeleaf.TemplateEngine;

/**
 * Renders a page: the template gets one typed record, {@code page}, and the frame's {@code site}, never loose variables.
 */
@Singleton
public class Pages {
    public static final String NONCE = "famen.nonce";
    /** Request attribute: origins that may show the answer in a frame, separated by blanks. */
    public static final String FRAMED_BY = "famen.framed-by";

    static final String VIEW_COOKIE = "view";
    static final String ELDER = "elder";

    private final TemplateEngine templates;
    private final CityContent content;
    private final Assets assets;
    private final CitySettings settings;

    Pages(TemplateEngine templates, CityContent content, Assets assets, CitySettings settings) {
        this.templates = templates;
        this.content = content;
        this.assets = assets;
        this.settings = settings;
    }

    public MutableHttpResponse<String> ok(HttpRequest<?> request, String template, Object page) {
        return status(HttpStatus.OK, request, template, page);
    }

    public MutableHttpResponse<String> status(HttpStatus status, HttpRequest<?> request, String template, Object page) {
        var words = new StringWriter(16_384);
        var context = new WebContext(request, Locale.SIMPLIFIED_CHINESE, Map.of("page", page, "site", site(request)));
        templates.process(template, context, words);
        return HttpResponse.<String>status(status).contentType(Html.UTF_8).body(words.toString());
    }

    private Site site(HttpRequest<?> request) {
        boolean elder = request.getCookies()
                .findCookie(VIEW_COOKIE)
                .filter(cookie -> cookie.getValue().equals(ELDER))
                .isPresent();
        return new Site(
                content.city(),
                request.getAttribute(NONCE, String.class).orElse(""),
                request.getUri().toString(),
                elder,
                assets.style().address(),
                assets.script().address(),
                assets.mark().address(),
                content.aboutPages(),
                request.getAttribute(Forms.TOKEN, String.class).orElse(""),
                request.getAttribute(DeskFrame.ATTRIBUTE, DeskFrame.class),
                settings.preview());
    }
}
