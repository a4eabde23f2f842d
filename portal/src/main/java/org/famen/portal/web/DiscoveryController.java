package org.famen.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.famen.content.city.City;
import org.famen.portal.web.format.XmlDocument;

/** What machines look for: robots.txt, the description for browsers' search boxes, the address of the API's description. */
@Hidden
@Controller
class DiscoveryController {
    private final City city;
    private final HttpHostResolver hosts;

    DiscoveryController(City city, HttpHostResolver hosts) {
        this.city = city;
        this.hosts = hosts;
    }

    @Get("/robots.txt")
    @Produces("text/plain; charset=utf-8")
    String robots(HttpRequest<?> request) {
        return """
                User-agent: *
                Disallow: /search
                Disallow: /view
                Disallow: /api
                Disallow: /book/
                Disallow: /booking
                Disallow: /checkup/
                Disallow: /feedback/
                Sitemap: %s/sitemap.xml
                """.formatted(hosts.resolve(request));
    }

    /**
     * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
     */
    @Get("/opensearch.xml")
    @Produces("application/opensearchdescription+xml; charset=utf-8")
    String openSearch(HttpRequest<?> request) {
        return new XmlDocument("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/")
                .element("ShortName", city.portalName())
                .element("InputEncoding", "UTF-8")
                .open("Url")
                .attribute("type", "text/html")
                .attribute("template", hosts.resolve(request) + "/search?q={searchTerms}")
                .end();
    }

    @Get("/openapi")
    HttpResponse<?> openApi() {
        return HttpResponse.seeOther(URI.create("/openapi/famen.yml"));
    }
}
