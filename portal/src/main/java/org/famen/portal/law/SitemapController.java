package org.famen.portal.law;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.format.XmlDocument;

/**
 * Every law that can be read and every page of the city, for search engines. Articles are found through their law; a hundred thousand addresses would
 * help nobody.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps 0.9</a>: at most 50,000 addresses in a file
 */
@Hidden
@Controller
class SitemapController {
    private static final List<String> SECTIONS = List.of(
            "/",
            "/laws",
            "/guides",
            "/help",
            "/policies",
            "/events",
            "/consultations",
            "/culture",
            "/investors",
            "/investors/calculator",
            "/investors/glossary",
            "/risks",
            "/reports",
            "/enforcement",
            "/enforcement/reviews",
            "/enforcement/inspections",
            "/services",
            "/duty",
            "/villages",
            "/villages/law-literate",
            "/campaigns",
            "/reports/sessions",
            "/reports/indicators",
            "/walks",
            "/figures",
            "/data",
            "/openapi",
            "/sitemap");
    private static final int PAGE = 1_000;
    private static final int LIMIT = 49_000;

    private final Library library;
    private final HttpHostResolver hosts;

    SitemapController(Library library, HttpHostResolver hosts) {
        this.library = library;
        this.hosts = hosts;
    }

    @Get("/sitemap.xml")
    @Costly(Costly.Work.DOCUMENT)
    @Produces("application/xml; charset=utf-8")
    @Blocking
    String sitemap(HttpRequest<?> request) {
        String host = hosts.resolve(request);
        List<String> paths = new ArrayList<>(SECTIONS);
        Arrays.stream(PageKind.values())
                .forEach(kind -> library.newest(kind.key(), PAGE).forEach(page -> paths.add("/" + page.id())));
        laws().stream().filter(law -> law.provisions() > 0).forEach(law -> paths.add(LawAddress.of(law.id())));
        XmlDocument map = new XmlDocument("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        paths.forEach(path -> map.open("url").element("loc", host + path).close());
        return map.end();
    }

    private List<LawDocument> laws() {
        List<LawDocument> laws = new ArrayList<>();
        String last = "";
        while (laws.size() < LIMIT) {
            List<LawDocument> next = library.lawsAfter(last, PAGE);
            laws.addAll(next);
            if (next.size() < PAGE) {
                break;
            }
            last = next.getLast().id();
        }
        return laws;
    }
}
