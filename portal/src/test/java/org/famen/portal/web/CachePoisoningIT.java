package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request says of its host and path stands in no answer, so that no cache hands it on to others (CWE-644). */
class CachePoisoningIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String LAW = "/laws/" + URLEncoder.encode("路灯法", StandardCharsets.UTF_8);
    private static final List<String> HOSTILE = List.of(
            "Host: evil.example",
            "Accept: */*",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Server: evil.example",
            "X-Host: evil.example",
            "X-Forwarded-Proto: evil",
            "X-Forwarded-Port: 6666",
            "X-Forwarded-Prefix: /evil",
            "X-Forwarded-For: evil.example",
            "Forwarded: host=evil.example;proto=evil;for=evil.example",
            "X-Original-URL: /evil",
            "X-Rewrite-URL: /evil",
            "X-HTTP-Method-Override: evil",
            "Referer: http://evil.example/",
            "Origin: http://evil.example",
            "Accept-Language: evil",
            "User-Agent: evil");

    static Stream<String> paths() {
        Stream<String> plain = Route.of(PORTAL, HttpMethod.GET).stream()
                .filter(route -> !route.hasVariables())
                .map(Route::template);
        return Stream.concat(
                plain,
                Stream.of(
                        LAW,
                        LAW + "/5",
                        LAW + "/5/cited",
                        LAW + "/compare",
                        LAW + "/feed.atom",
                        LAW + "/download?format=md",
                        "/api" + LAW,
                        "/search?q=%E8%B7%AF%E7%81%AF",
                        "/search.csv?q=%E8%B7%AF%E7%81%AF",
                        "/search.atom?q=%E8%B7%AF%E7%81%AF",
                        "/feeds/policy.atom",
                        "/events.ics",
                        "/none",
                        "/assets/site.css"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatAHeaderSaysStandsInNoAnswer(String path) throws IOException {
        for (String target : List.of(path, "http://evil.example" + path)) {
            RawRequest.Answer answer = RawRequest.send(PORTAL.address(), "GET", target, HOSTILE, "");

            assertThat(answer.status()).as(target).isLessThan(500);
            assertThat(answer.head()).as(target).doesNotContainIgnoringCase("evil", "6666");
            assertThat(answer.body()).as(target).doesNotContainIgnoringCase("evil", ":6666");
        }
    }

    /** What anybody may keep depends on the address alone, or says on what else. */
    @ParameterizedTest
    @MethodSource("paths")
    void whatMayBeKeptIsTheSameForEverybody(String path) {
        Reply plain = PORTAL.get(path);
        if (plain.header("Cache-Control").contains("public")) {
            Reply other = PORTAL.get(
                    path,
                    Map.of("Cookie", "view=elder; visitor=x; staff=y", "Accept-Language", "en", "User-Agent", "other"));
            assertThat(other.body()).as(path).isEqualTo(plain.body());
            assertThat(plain.header("Set-Cookie")).as(path).isEmpty();
        } else {
            assertThat(plain.header("Cache-Control")).as(path).containsAnyOf("private", "no-store");
        }
    }

    /** A cache that gives a compressed answer to who can't read it would break pages. */
    @Test
    void aCompressedAnswerSaysSo() {
        for (String path : List.of("/", "/assets/site.css", "/api" + LAW)) {
            Reply reply = PORTAL.get(path, Map.of("Accept-Encoding", "gzip"));
            if (!reply.header("Content-Encoding").isEmpty()) {
                assertThat(reply.header("Vary")).as(path).containsIgnoringCase("accept-encoding");
            }
        }
    }

    @Test
    void linksThatLeaveThePortalNameTheAddressOfTheSettings() {
        try (PortalUnderTest published =
                PortalUnderTest.start(Map.of("famen.site.address", "https://law.example.org"))) {
            assertThat(published.get("/robots.txt").body()).contains("Sitemap: https://law.example.org/sitemap.xml");
            assertThat(published.get("/sitemap.xml").body())
                    .contains("<loc>https://law.example.org/")
                    .doesNotContain(published.address().toString());
            assertThat(published.get(LAW + "/feed.atom").body()).contains("<id>https://law.example.org/laws/");
        }
    }
}
