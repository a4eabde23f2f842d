package org.famen.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.famen.content.city.City;
import org.famen.portal.web.format.XmlDocument;

/** What machines look for: robots.txt, whom to tell of a hole, the description for browsers' search boxes. */
@Hidden
@Controller
class DiscoveryController {
    /** Before then it must be read again. */
    private static final Duration CONTACT_KEPT = Duration.ofDays(30);

    private final City city;
    private final HttpHostResolver hosts;
    private final SiteSettings settings;
    private final Clock clock;

    DiscoveryController(City city, HttpHostResolver hosts, SiteSettings settings, Clock clock) {
        this.city = city;
        this.hosts = hosts;
        this.settings = settings;
        this.clock = clock;
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

    /** RFC 9116. Without an address of its own, the city's hotline. */
    @Get("/.well-known/security.txt")
    @Produces("text/plain; charset=utf-8")
    String securityContact(HttpRequest<?> request) {
        String address = settings.securityContact();
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: zh, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        address == null || address.isBlank() ? "tel:" + city.hotline() + ";phone-context=+86" : address,
                        clock.instant().truncatedTo(ChronoUnit.DAYS).plus(CONTACT_KEPT),
                        hosts.resolve(request));
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
}
