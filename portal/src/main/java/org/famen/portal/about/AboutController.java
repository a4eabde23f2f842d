package org.famen.portal.about;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.famen.content.about.AboutPage;
import org.famen.content.about.Placeholder;
import org.famen.content.city.City;
import org.famen.content.city.CityContent;
import org.famen.content.line.LinesOfGroup;
import org.famen.portal.library.Freshness;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** Pages about the portal; they come from the city's files, and stand while index and database are away. */
@Hidden
@Controller
class AboutController {
    private static final String ABOUT = "about";

    private final CityContent content;
    private final Freshness freshness;
    private final Markdown markdown;
    private final Pages pages;

    AboutController(CityContent content, Freshness freshness, Markdown markdown, Pages pages) {
        this.content = content;
        this.freshness = freshness;
        this.markdown = markdown;
        this.pages = pages;
    }

    @Get("/{id:about|accessibility|privacy}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        AboutPage page = content.aboutPages().stream()
                .filter(about -> about.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "the city has no such page"));
        return pages.ok(
                request,
                "about/page",
                new FilledPage(
                        page, markdown.toHtml(fill(page.body())), id.equals(ABOUT) ? freshness.now() : List.of()));
    }

    @Get("/sitemap")
    @Produces(Html.UTF_8)
    HttpResponse<String> map(HttpRequest<?> request) {
        return pages.ok(
                request,
                "about/sitemap",
                new SitemapPage(
                        content.aboutPages(), LinesOfGroup.of(content.bureau().lines())));
    }

    private String fill(String body) {
        String filled = body;
        for (Placeholder placeholder : Placeholder.values()) {
            filled = filled.replace(placeholder.written(), value(placeholder, content.city()));
        }
        return filled;
    }

    private static String value(Placeholder placeholder, City city) {
        return switch (placeholder) {
            case CITY -> city.name();
            case PORTAL -> city.portalName();
            case BUREAU -> city.bureauName();
            case HOTLINE -> city.hotline();
        };
    }
}
