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

    private final TemplateEngine templates;
    private final CityContent content;
    private final Assets assets;
    private final CitySettings settings;
    private final Sharing sharing;

    Pages(TemplateEngine templates, CityContent content, Assets assets, CitySettings settings, Sharing sharing) {
        this.templates = templates;
        this.content = content;
        this.assets = assets;
        this.settings = settings;
        this.sharing = sharing;
    }

    public MutableHttpResponse<String> ok(HttpRequest<?> request, String template, Object page) {
        return status(HttpStatus.OK, request, template, page);
    }

    public MutableHttpResponse<String> status(HttpStatus status, HttpRequest<?> request, String template, Object page) {
        var words = new StringWriter(16_384);
        var context =
                new WebContext(request, Locale.SIMPLIFIED_CHINESE, Map.of("page", page, "site", site(request, status)));
        templates.process(template, context, words);
        return HttpResponse.<String>status(status).contentType(Html.UTF_8).body(words.toString());
    }

    private Site site(HttpRequest<?> request, HttpStatus status) {
        return new Site(
                content.city(),
                request.getAttribute(NONCE, String.class).orElse(""),
                request.getUri().toString(),
                ViewChoice.LETTERS
                        .chosen(request)
                        .filter(ViewChoice.ELDER::equals)
                        .isPresent(),
                ViewChoice.THEME.chosen(request).orElse(""),
                ViewChoice.NOTICE.chosen(request).isPresent(),
                assets.style().address(),
                assets.script().address(),
                assets.icons().address(),
                assets.mark().address(),
                sharing.of(request, status),
                content.aboutPages(),
                request.getAttribute(Forms.TOKEN, String.class).orElse(""),
                request.getAttribute(DeskFrame.ATTRIBUTE, DeskFrame.class),
                ViewChoice.SHORTCUTS
                        .chosen(request)
                        .filter(ViewChoice.NO_SHORTCUTS::equals)
                        .isEmpty(),
                settings.preview());
    }
}
