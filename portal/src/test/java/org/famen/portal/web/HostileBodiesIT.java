package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Route;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are empty, cut off or in no encoding are the sender's fault on every route that takes one. */
class HostileBodiesIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final Map<String, String> PARTS = Map.of(
            "id", "11111111-1111-1111-1111-111111111111", "reference", "HHHHHHHH", "kind", "error", "action", "give");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Caller MANAGER = Staff.manager(PORTAL, DATABASE, "chief");

    private record Body(String type, String more, String text) {}

    private static final List<Body> BODIES = List.of(
            new Body(FORM, "Content-Length: 0", ""),
            new Body(FORM, "X: no length", ""),
            new Body(FORM, "X: percent", "a=%zz&b=%"),
            new Body(FORM, "X: no UTF-8", "a=\u00c3\u0028&b=%ff%fe"),
            new Body(FORM, "X: null", "a=%00&=&&&=b"),
            new Body(FORM + "; charset=x-nothing", "X: charset", "a=b"),
            new Body(FORM + "; charset=\"<>\"", "X: charset", "a=b"),
            new Body(FORM + "; charset=utf-16", "X: utf-16", "a=b"),
            new Body(FORM, "Content-Encoding: gzip", "a=b"),
            new Body("/", "X: no type", "a=b"),
            new Body("", "X: empty type", "a=b"),
            new Body(FORM, "Content-Encoding: deflate", "a=b"),
            new Body(FORM, "Content-Encoding: snappy", "a=b"),
            new Body("multipart/form-data", "X: no boundary", "a=b"),
            new Body("multipart/form-data; boundary=", "X: empty boundary", "a=b"),
            new Body("multipart/form-data; boundary=\"", "X: a quote for a boundary", "a=b"),
            new Body("multipart/form-data; boundary=x; charset=nope", "X: charset of parts", part("; name=\"a\"")),
            new Body("multipart/form-data; boundary=x; charset=utf-7", "X: another", part("; name=\"a\"")),
            new Body("multipart/form-data; boundary=x", "X: a part without a name", part(";")),
            new Body(
                    "multipart/form-data; boundary=x",
                    "X: charset of a part",
                    part("; name=\"a\"\r\nContent-Type: text/plain; charset=\"")),
            new Body(
                    "multipart/form-data; boundary=x",
                    "X: parts of a part",
                    part("; name=\"a\"\r\nContent-Type: multipart/mixed")),
            new Body("multipart/form-data; boundary=x", "X: cut off", "--x\r\nContent-Disposition: form-data; name"),
            new Body("application/json", "X: cut off", "{\"a\":"),
            new Body("application/json", "X: cut off in what is asked for", "{\"answers\":"),
            new Body("application/json", "Content-Length: 0", ""));

    private static String part(String disposition) {
        return "--x\r\nContent-Disposition: form-data" + disposition + "\r\n\r\nb\r\n--x--\r\n";
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    static Stream<Route> routes() {
        return Route.of(PORTAL, HttpMethod.POST).stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothingThatIsSentIsTheServersFault(Route route) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Body body : BODIES) {
            List<String> headers = new ArrayList<>(List.of(
                    "Host: localhost",
                    "Accept: text/html",
                    "Content-Type: " + body.type(),
                    body.more(),
                    "Cookie: staff=" + MANAGER.cookie("staff") + "; visitor=" + MANAGER.cookie("visitor")));
            int status = RawRequest.send(PORTAL.address(), "POST", path(route), headers, body.text())
                    .status();
            if (status >= 500) {
                wrong.add(body + " " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: no host", "Host: a\r\nHost: b", "Host: a\r\nHost: a", "Host: "})
    void aRequestNamesOneHost(String headers) throws IOException {
        assertThat(RawRequest.send(PORTAL.address(), "GET", "/", List.of(headers, "Accept: text/html"), "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoFindsAHoleIsToldWhomToTell() {
        assertThat(PORTAL.get("/.well-known/security.txt").body())
                .contains("Contact: ", "Expires: 20", "Preferred-Languages: zh, en", "Canonical: http");
    }

    private static String path(Route route) {
        return route.path(name ->
                route.template().startsWith("/book/{") && name.equals("id") ? "talk" : PARTS.getOrDefault(name, "x"));
    }
}
