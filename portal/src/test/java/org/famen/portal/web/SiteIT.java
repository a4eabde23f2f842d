package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=路灯", "/laws/路灯法", "/none", "/api/laws/路灯法", "/assets/site.css", "/robots.txt"})
    void everyAnswerKeepsItselfToItself(String path) {
        Reply reply = PORTAL.get(path);

        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'nonce-")
                .contains("style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(reply.header("Server")).isEmpty();
    }

    @Test
    void theNonceIsTheScriptsAndNewEachTime() {
        Reply one = PORTAL.get("/");
        Reply other = PORTAL.get("/");

        assertThat(one.html().select("script").eachAttr("nonce")).isNotEmpty().containsOnly(nonce(one));
        assertThat(nonce(one)).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(nonce(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=路灯", "/laws", "/laws/路灯法", "/laws/路灯法/5", "/none"})
    void pagesHoldNothingInlineAndNothingFromElsewhere(String path) {
        Reply page = PORTAL.get(path);

        // A block of data is no script; the policy of the page lets no browser run it.
        assertThat(page.html()
                        .select("[style], style, script:not([src]):not([type=application/ld+json]), iframe,"
                                + " object, embed"))
                .isEmpty();
        assertThat(page.html().select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(page.html().select("link[href], script[src], img[src]"))
                .allMatch(element -> (element.attr("href") + element.attr("src")).startsWith("/"));
        assertThat(page.body()).doesNotContain("??", "th:");
    }

    @Test
    void anAnswerHasAnIdThatIsKeptFromAProxyWhenItIsHarmless() {
        assertThat(PORTAL.get("/").header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(PORTAL.get("/", Map.of("X-Request-Id", "proxy-12345")).header("X-Request-Id"))
                .isEqualTo("proxy-12345");
        assertThat(PORTAL.get("/", Map.of("X-Request-Id", "<b>12345678</b>")).header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void anErrorPageNamesTheIdAndTheHotline() {
        Reply page = PORTAL.get("/none");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("main")).first().asString().contains("12348", page.header("X-Request-Id"));
        assertThat(page.html().select("main form[role=search]")).hasSize(1);
    }

    @Test
    void pagesAreNotKept() {
        assertThat(PORTAL.get("/laws/路灯法").header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void largeLettersAreChosenByCookie() {
        Reply switched = PORTAL.get("/view/elder?back=%2Flaws");
        String cookie = switched.header("Set-Cookie").split(";")[0];

        assertThat(switched.status()).isEqualTo(303);
        assertThat(switched.header("Location")).isEqualTo("/laws");
        assertThat(PORTAL.get("/laws", Map.of("Cookie", cookie)).html().select("html.elder"))
                .hasSize(1);
        assertThat(PORTAL.get("/laws").html().select("html.elder")).isEmpty();
    }

    @Test
    void theSwitchOfTheViewComesBackToTheSameSearch() {
        Reply page = PORTAL.get("/search?q=%E8%B7%AF%E7%81%AF&level=LAW&year=2022");
        String link = page.html().select(".head__switch").getFirst().attr("href");

        assertThat(PORTAL.get(link).header("Location")).isEqualTo("/search?q=%E8%B7%AF%E7%81%AF&level=LAW&year=2022");
    }

    @Test
    void robotsFindTheSiteMapAndTheSiteMapEveryLaw() {
        assertThat(PORTAL.get("/robots.txt").body()).contains("Sitemap: " + PORTAL.address() + "/sitemap.xml");
        List<String> addresses = Jsoup.parse(PORTAL.get("/sitemap.xml").body(), Parser.xmlParser())
                .select("loc")
                .eachText();

        assertThat(addresses)
                .doesNotContain(PORTAL.address() + "/laws/%E9%A3%8E%E7%AD%9D%E6%B3%95")
                .contains(
                        PORTAL.address() + "/",
                        PORTAL.address() + "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95",
                        PORTAL.address() + "/policy/legal-aid-measures")
                .doesNotHaveDuplicates()
                .allMatch(address -> URI.create(address).isAbsolute());
    }

    @Test
    void aBrowserCanAddTheSearchBox() {
        Reply reply = PORTAL.get("/opensearch.xml");

        assertThat(reply.header("Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(reply.body()).contains("<ShortName>安澜法门</ShortName>", "/search?q={searchTerms}");
    }

    @Test
    void theApiIsDescribed() {
        Reply page = PORTAL.get("/openapi");
        String description =
                PORTAL.get(page.html().select("main .tools a").attr("href")).body();

        assertThat(page.status()).isEqualTo(200);
        assertThat(description)
                .startsWith("openapi: 3")
                .contains("/api/search:", "/api/laws/{lawId}:", "/api/laws/{lawId}/{address}:")
                .doesNotContain("/view", "/robots.txt");
    }

    @Test
    void healthAndMeasurementsAreThere() {
        assertThat(PORTAL.get("/health/liveness").json().get("status").asText()).isEqualTo("UP");
        assertThat(PORTAL.get("/health/readiness").json().get("status").asText())
                .isEqualTo("UP");
        PORTAL.get("/search?q=路灯");
        assertThat(PORTAL.get("/prometheus").body())
                .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/env", "/beans", "/routes", "/loggers", "/threaddump", "/refresh", "/stop", "/caches"})
    void nothingElseOfTheInsideIsShown(String path) {
        assertThat(PORTAL.get(path).status()).isEqualTo(404);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        try (PortalUnderTest limited = PortalUnderTest.start(Map.of("famen.rate-limit.per-minute", 3))) {
            for (int i = 0; i < 3; i++) {
                assertThat(limited.get("/").status()).isEqualTo(200);
            }
            Reply page = limited.get("/");
            Reply api = limited.get("/api/search?q=路灯");

            assertThat(page.status()).isEqualTo(429);
            assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
            assertThat(page.texts("h1")).containsExactly("请求太频繁");
            assertThat(page.header("Content-Security-Policy")).isNotEmpty();
            assertThat(page.header("X-Request-Id")).isNotEmpty();
            assertThat(api.status()).isEqualTo(429);
            assertThat(api.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(limited.get("/health/liveness").status()).isEqualTo(200);
            assertThat(limited.get("/assets/site.css").status()).isEqualTo(200);
        }
    }

    @Test
    void whoSaysToBeSomebodyElseIsCountedAllTheSame() {
        try (PortalUnderTest limited = PortalUnderTest.start(Map.of("famen.rate-limit.per-minute", 3))) {
            for (int i = 0; i < 3; i++) {
                limited.get("/", Map.of("X-Forwarded-For", "192.0.2." + i, "Forwarded", "for=192.0.2." + i));
            }
            assertThat(limited.get("/", Map.of("X-Forwarded-For", "192.0.2.9", "Forwarded", "for=192.0.2.9"))
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void theIngressSaysWhoAsks() {
        try (PortalUnderTest limited = PortalUnderTest.start(
                Map.of("famen.rate-limit.per-minute", 1, "micronaut.server.client-address-header", "X-Real-IP"))) {
            assertThat(limited.get("/", Map.of("X-Real-IP", "192.0.2.1")).status())
                    .isEqualTo(200);
            assertThat(limited.get("/", Map.of("X-Real-IP", "192.0.2.2")).status())
                    .isEqualTo(200);
            assertThat(limited.get("/", Map.of("X-Real-IP", "192.0.2.1", "Forwarded", "for=192.0.2.3"))
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void whoChangesAmongTheAddressesOfASiteIsStopped() {
        try (PortalUnderTest limited = PortalUnderTest.start(
                Map.of("famen.rate-limit.per-minute", 1, "micronaut.server.client-address-header", "X-Real-IP"))) {
            for (int subscriber = 0; subscriber < 16; subscriber++) {
                assertThat(statusFor(limited, "2001:db8:1:" + subscriber + "::1"))
                        .isEqualTo(200);
            }
            assertThat(IntStream.range(16, 32).mapToObj(number -> statusFor(limited, "2001:db8:1:" + number + "::1")))
                    .contains(429);
            assertThat(statusFor(limited, "2001:db8:2:1::1")).isEqualTo(200);
        }
    }

    private static int statusFor(PortalUnderTest portal, String address) {
        return portal.get("/about", Map.of("X-Real-IP", address)).status();
    }

    private static String nonce(Reply reply) {
        Matcher matcher = NONCE.matcher(reply.header("Content-Security-Policy"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
