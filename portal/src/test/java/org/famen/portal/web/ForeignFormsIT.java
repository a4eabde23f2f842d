package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Route;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No other site sends a form of ours in somebody's name: every route that takes one refuses it (CWE-352). */
class ForeignFormsIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    /**
     * {@code /verify} changes nothing at all, in the API neither; nor do the reckoning of tools, the form for what was
     * chosen to be followed, the form of an application with what another page has found, and the pages on which documents are
     * filled in, which keep nothing.
     * The other changes nothing but a count, by the random id of a search that only its own page knows; says the same to everybody.
     */
    private static final Set<String> WITHOUT_TOKEN = Set.of(
            "/search/clicks",
            "/verify",
            "/api/verify",
            "/api/hotline/tickets",
            "/api/tools/{id:[a-z0-9-]+}",
            "/api/routes/{id:[a-z0-9-]+}",
            "/watch/chosen",
            "/useful",
            "/papers/{id:[a-z0-9-]+}",
            "/papers/{id:[a-z0-9-]+}/open",
            "/papers/{id:[a-z0-9-]+}/print",
            "/papers/{id:[a-z0-9-]+}/docx",
            "/papers/{id:[a-z0-9-]+}/keep",
            "/{kind:legal-aid|mediation}/apply/with");

    private static final Map<String, String> PARTS = Map.of(
            "id", "11111111-1111-1111-1111-111111111111", "reference", "HHHHHHHH", "kind", "error", "action", "give");
    private static final String REFUSAL = "这一页要刷新一下";

    private static final Caller MANAGER = signIn("chief");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    static Stream<Route> routes() {
        return Route.of(PORTAL, HttpMethod.POST).stream().filter(route -> !WITHOUT_TOKEN.contains(route.template()));
    }

    @Test
    void nothingIsChangedButByPost() {
        assertThat(Route.of(PORTAL).stream().map(Route::method)).containsOnly(HttpMethod.GET, HttpMethod.POST);
        assertThat(routes()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aFormWithoutItsTokenIsRefused(Route route) {
        String path = path(route);

        for (String token : List.of("", "x", tokenOfSomebodyElse())) {
            assertRefused(MANAGER.send(path, Map.of("token", token)));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aFormFromElsewhereIsRefusedWithEveryToken(Route route) {
        String path = path(route);
        for (String site : List.of("cross-site", "same-site")) {
            try {
                assertRefused(MANAGER.from(site).send(path, Map.of()));
            } finally {
                MANAGER.from("");
            }
        }
    }

    /** What another site's page may send without asking first (Fetch, CORS-safelisted) or what somebody tries. */
    @ParameterizedTest
    @MethodSource("routes")
    void whatIsNoFormIsRefused(Route route) throws IOException {
        for (String type :
                List.of("text/plain", "application/json", "application/xml", "multipart/form-data; boundary=x")) {
            RawRequest.Answer answer = RawRequest.send(
                    PORTAL.address(),
                    "POST",
                    path(route),
                    List.of("Host: localhost", "Accept: text/html", "Content-Type: " + type),
                    "token=x");
            // 403 where a file may be sent and no token comes with it.
            assertThat(answer.status()).as(type).isIn(401, 403, 415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "EVIL"})
    void otherMethodsDoNothing(String method) throws IOException {
        for (String path : List.of("/", "/search", "/desk/staff", "/booking", "/api/search")) {
            RawRequest.Answer answer = RawRequest.send(
                    PORTAL.address(), method, path, List.of("Host: localhost", "Accept: text/html"), "");
            assertThat(answer.status()).as(path).isBetween(400, 405);
            assertThat(answer.body()).doesNotContain("Host: localhost");
        }
    }

    /** Otherwise the refusals above might have another reason. Signing out is last, for who is out is asked to sign in. */
    @Test
    void theSameFormsOfOurOwnAreLookedAt() {
        Caller another = signIn("another");
        routes().sorted(Comparator.comparing(ForeignFormsIT::signsOut))
                .forEach(route -> assertThat(another.send(path(route), Map.of()).body())
                        .as(route.toString())
                        .doesNotContain(REFUSAL));
    }

    private static Caller signIn(String login) {
        Caller caller = Staff.manager(PORTAL, DATABASE, login);
        caller.get("/desk/staff");
        return caller;
    }

    private static boolean signsOut(Route route) {
        return route.template().equals("/desk/sign-out");
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.texts("h1")).containsExactly(REFUSAL);
    }

    private static String tokenOfSomebodyElse() {
        return new Caller(PORTAL.address())
                .get("/feedback/error")
                .html()
                .select("input[name=token]")
                .attr("value");
    }

    private static String path(Route route) {
        return route.path(name -> route.template().startsWith("/{kind")
                ? "legal-aid"
                : name.equals("file")
                        ? PARTS.get("id")
                        : route.template().startsWith("/book/{") && name.equals("id")
                                ? "talk"
                                : PARTS.getOrDefault(name, "x"));
    }
}
