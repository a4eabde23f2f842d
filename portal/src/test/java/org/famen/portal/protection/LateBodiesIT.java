package org.famen.portal.protection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.net.Socket;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A form whose fields come a moment after its headers, as over a slow line, is answered like any other. Where a method returned
 * an answer of status 404 itself, the framework then looked for the page of that error without end, until the heap was full.
 */
class LateBodiesIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final Caller MANAGER = Staff.manager(PORTAL, DATABASE, "chief");
    private static final String TOKEN =
            MANAGER.get("/desk/staff").html().select("input[name=token]").attr("value");
    private static final List<Integer> DELAYS = List.of(2, 20);
    private static final int PATIENCE_MILLIS = 10_000;

    private static final Map<String, String> PARTS = Map.of(
            "id", "11111111-1111-1111-1111-111111111111", "reference", "HHHHHHHH", "kind", "error", "action", "give");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    /** Signing out is left out: who is out is asked to sign in, whatever is sent. */
    static Stream<Route> routes() {
        return Route.of(PORTAL, HttpMethod.POST).stream()
                .filter(route -> !route.template().equals("/desk/sign-out"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void areAnswered(Route route) throws Exception {
        for (int delay : DELAYS) {
            assertThat(send(route.path(name -> PARTS.getOrDefault(name, "x")), delay)
                            .status())
                    .isBetween(200, 499);
        }
    }

    private static RawRequest.Answer send(String path, int delayMillis) throws IOException, InterruptedException {
        byte[] body = ("token=" + TOKEN).getBytes(US_ASCII);
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + PORTAL.address().getAuthority(),
                "Cookie: visitor=" + MANAGER.cookie("visitor") + "; staff=" + MANAGER.cookie("staff"),
                "Accept: text/html",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length,
                "Connection: close",
                "",
                "");
        try (Socket socket =
                new Socket(PORTAL.address().getHost(), PORTAL.address().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            Thread.sleep(delayMillis);
            socket.getOutputStream().write(body);
            return RawRequest.read(socket);
        }
    }
}
