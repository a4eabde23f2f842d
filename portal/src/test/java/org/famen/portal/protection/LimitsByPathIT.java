package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.famen.portal.testing.FreePort;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What limits hold for is told by whole paths and by what a route gives, not by how an address begins. */
class LimitsByPathIT {
    private static final String HEADER = "X-Test-Client";
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            TestPostgres.createDatabase(),
            Map.of("famen.rate-limit.per-minute", 5, "micronaut.server.client-address-header", HEADER));
    /** Files and feeds; pages and small answers of the API are none. */
    private static final Pattern DOCUMENT =
            Pattern.compile("text/(csv|calendar).*|application/(vnd\\..*|atom\\+xml.*|jsonl.*|xml.*)");
    /** One entry of somebody's own. */
    private static final List<String> SMALL = List.of("/booking/{reference:[A-Za-z0-9-]+}.ics");

    private static int clients;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/healthx",
                "/health/liveness/x",
                "/health%2f..%2fsearch",
                "/assets/x",
                "/assets/../search",
                "/prometheusx"
            })
    void whatOnlyBeginsLikeAnExemptionIsLimited(String path) {
        assertThat(sixth(path)).isEqualTo(429);
    }

    /** Nor does what no address may be escape by being none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{}",
                "/[x]",
                "/%",
                "/about?a=%zz",
                "/\\a",
                "/a\u0001b",
                "/^`|<>\"",
                "//",
                "//?",
                "//[",
                ":x",
                "x:",
                "*",
                "http:",
                "http://",
                "http://:/"
            })
    void whatIsNoAddressIsLimitedToo(String target) throws IOException {
        List<String> headers = List.of("Host: localhost", "Accept: text/html", HEADER + ": 198.51.100." + ++clients);
        int status = 0;
        for (int asked = 0; asked < 6; asked++) {
            status = RawRequest.send(PORTAL.address(), "GET", target, headers, "")
                    .status();
            assertThat(status).isBetween(200, 429);
        }
        assertThat(status).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/liveness", "/assets/site.css", "/assets/site.js?v=1"})
    void whatEachPageNeedsIsNot(String path) {
        assertThat(sixth(path)).isEqualTo(200);
    }

    /** At the public port there is nothing of it then, and what is not there is asked for like any other page. */
    @Test
    void whatHasAPortOfItsOwnIsFreeThereAlone() throws IOException {
        int port = FreePort.find();
        Map<String, Object> settings = Map.of(
                "famen.rate-limit.per-minute",
                5,
                "micronaut.server.client-address-header",
                HEADER,
                "endpoints.all.port",
                port);
        try (PortalUnderTest portal = PortalUnderTest.startOn(TestPostgres.createDatabase(), settings)) {
            assertThat(sixth(portal.address(), "/health/liveness")).isEqualTo(429);
            assertThat(sixth(URI.create("http://127.0.0.1:" + port), "/health/liveness"))
                    .isEqualTo(200);
        }
    }

    private static int sixth(String path) {
        return sixth(PORTAL.address(), path);
    }

    private static int sixth(URI address, String path) {
        Map<String, String> client = Map.of(HEADER, "198.51.100." + ++clients);
        for (int asked = 0; asked < 5; asked++) {
            Reply.fetch(address.resolve(path), client);
        }
        return Reply.fetch(address.resolve(path), client).status();
    }

    @Test
    void everyFileAndFeedIsMadeInItsOwnLane() {
        List<String> unmarked = PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getProduces().stream()
                        .anyMatch(type -> DOCUMENT.matcher(type.toString()).matches()))
                .filter(route -> !route.getAnnotationMetadata().hasAnnotation(Costly.class))
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(route -> !SMALL.contains(route))
                .distinct()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    /** Each may be megabytes, several times over in memory: the room of other pages is for two hundred at once. */
    @Test
    void filesThatPeopleSendHaveALaneToo() {
        List<String> unmarked = PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(route -> takesFile(route) || isSentFile(route))
                .filter(route -> !route.getAnnotationMetadata().hasAnnotation(Costly.class))
                .map(route -> route.getUriMatchTemplate().toPathString())
                .distinct()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    /** A text of three hundred citations asks Elasticsearch more often than three hundred searches do. */
    @Test
    void searchesShareTheirRoomWithNothingElse() {
        List<String> searches = PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(Costly.class))
                .filter(route -> route.getAnnotationMetadata()
                                .enumValue(Costly.class, Costly.Work.class)
                                .orElse(Costly.Work.SEARCH)
                        == Costly.Work.SEARCH)
                .map(route -> route.getUriMatchTemplate().toPathString().replaceAll("(?<=.)/$", ""))
                .distinct()
                .toList();

        assertThat(searches).containsExactlyInAnyOrder("/search", "/api/search");
    }

    private static boolean takesFile(UriRouteInfo<?, ?> route) {
        return Arrays.stream(route.getTargetMethod().getArguments())
                .anyMatch(argument -> argument.getType() == CompletedFileUpload.class);
    }

    private static boolean isSentFile(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString().matches(".*/files/\\{\\w+}");
    }
}
