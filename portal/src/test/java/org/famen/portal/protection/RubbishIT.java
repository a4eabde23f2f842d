package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an address, the answer is a sane page. */
class RubbishIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String LAW = encoded("路灯法");
    /** What the template language would make of {@code 40404*2}. */
    private static final String COMPUTED = "80808";

    private static final int TOO_LONG = 414;

    private static final List<String> RUBBISH = List.of(
            "",
            "%20",
            "a".repeat(10_000),
            encoded("灯".repeat(1_500)),
            encoded("灯".repeat(10_000)),
            "%00",
            "a%00b",
            "%01%07%08%1b%7f",
            "%0d%0aX-Evil:%20yes%0d%0a%0d%0a<script>alert(1)</script>",
            encoded("<script>alert(1)</script>"),
            "<script>alert(1)</script>",
            encoded("\"><img src=x onerror=alert(1)>"),
            encoded("' onmouseover='alert(1)"),
            encoded("+-&&||!(){}[]^\"~*?:\\/ AND OR NOT *:* _exists_:id field:(a TO b]"),
            encoded("/.*/"),
            encoded("\"\"\"“”“「」-－--\"-"),
            encoded("😀👨‍👩‍👧‍👦"),
            encoded("𠮷"),
            encoded("\u202e\u200b\ufeff\ue000\ue001\uffff"),
            "%",
            "%zz",
            "%C0%AF",
            "%FF%FE",
            "%ED%A0%80",
            "\u00e8\u00b7\u00af",
            "-1",
            "-99999999999999999999",
            "99999999999999999999",
            "1e309",
            "2026-02-30",
            "+999999999-12-31",
            "../../../../etc/passwd",
            "..%2f..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e/application.yml",
            "..%5c..%5capplication.yml",
            "..%252f..%252fapplication.yml",
            encoded("${40404*2}"),
            encoded("#{40404*2}"),
            encoded("__${40404*2}__::.x"),
            encoded("[[${40404*2}]]"),
            encoded("'; DROP TABLE search_log; --"),
            encoded("{\"match_all\":{}}"),
            "a&q=b&page=2&q=c",
            "a;b=c",
            "[]",
            "a=b",
            "?",
            "#",
            "//evil.example/");

    static Stream<String> routes() {
        Stream<String> searches = Stream.of(
                        "q", "kind", "level", "status", "issuer", "region", "year", "law", "sort", "at", "page")
                .flatMap(name ->
                        Stream.of("/search?q=" + encoded("路灯") + "&" + name + "=", "/api/search?" + name + "="));
        Stream<String> others = Stream.of(
                "/search?q=",
                "/laws?level=",
                "/laws?after=",
                "/laws/",
                "/laws/" + LAW + "?version=",
                "/laws/" + LAW + "?at=",
                "/laws/" + LAW + "/",
                "/laws/" + LAW + "/5?version=",
                "/laws/" + LAW + "/5?at=",
                "/laws/" + LAW + "/compare?from=",
                "/laws/" + LAW + "/compare?page=",
                "/laws/" + LAW + "/cited?level=",
                "/laws/" + LAW + "/5/cited?page=",
                "/laws/" + LAW + "/download?articles=",
                "/laws/" + LAW + "/download?format=",
                "/cite?q=" + LAW + "5&at=",
                "/search.csv?q=",
                "/search.atom?q=",
                "/api/laws/",
                "/api/laws/" + LAW + "?version=",
                "/api/laws/" + LAW + "?at=",
                "/api/laws/" + LAW + "/",
                "/policy/",
                "/event/",
                "/organisation/",
                "/consultation/",
                "/view/",
                "/view/elder?back=",
                "/assets/",
                "/openapi/",
                "/health/",
                "/",
                "");
        return Stream.concat(searches, others);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noRubbishBreaksAPageOrComesBackAsMarkup(String route) throws IOException {
        var all = new SoftAssertions();
        for (String rubbish : RUBBISH) {
            String target = route + rubbish;
            if (target.isEmpty()) {
                continue;
            }
            RawRequest.Answer answer = RawRequest.get(PORTAL.address(), target);
            String shown = target.length() > 200 ? target.substring(0, 200) + "…" : target;
            all.assertThat(answer.status()).as(shown).isLessThan(500);
            all.assertThat(answer.head()).as(shown).doesNotContainIgnoringCase("\nX-Evil");
            // The server gives up on a line that is too long before any filter sees the request.
            if (answer.status() != TOO_LONG) {
                all.assertThat(answer.head())
                        .as(shown)
                        .containsIgnoringCase("\nContent-Security-Policy: default-src 'none'");
            }
            all.assertThat(answer.body())
                    .as(shown)
                    .doesNotContain("<script>alert", "<img src=x", "' onmouseover='", COMPUTED)
                    .doesNotContain("root:x:0", "POSTGRES_PASSWORD")
                    .doesNotContain("Exception", "at org.famen", "at io.micronaut", "search_phase");
        }
        all.assertAll();
        assertThat(PORTAL.get("/health/liveness").status()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
