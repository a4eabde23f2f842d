package org.famen.indexer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redirects and refusals over real TLS. */
class HttpIT {
    private static final AddressRules ANYTHING = AddressRules.of(true);
    /** Takes localhost for a public server, so that the step after it can be tested. */
    private static final AddressRules LOCALHOST_IS_PUBLIC =
            new AddressRules(false, host -> InetAddress.getAllByName(host.equals("localhost") ? "9.9.9.9" : host));

    private static final AtomicInteger REQUESTS = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static TlsServer server;
    private static HttpClient client;

    private static volatile URI redirectTo = URI.create("");

    @BeforeAll
    static void start() throws Exception {
        server = new TlsServer(folder, HttpIT::answer);
        client = Http.clientBuilder().sslContext(server.tls()).build();
    }

    @BeforeEach
    void redirectToTheFile() {
        REQUESTS.set(0);
        redirectTo = URI.create("/laws.zip");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void followsARedirectFromHttpsToHttps() throws IOException {
        redirectTo = server.address("127.0.0.1", "/laws.zip");

        assertThat(text(get("/redirect", ANYTHING))).isEqualTo("law");
    }

    @Test
    void followsARedirectWithoutAHost() throws IOException {
        assertThat(text(get("/redirect", ANYTHING))).isEqualTo("law");
    }

    @Test
    void refusesARedirectToPlainHttpEvenWhereHttpIsAllowed() {
        redirectTo = URI.create("http://localhost/laws.zip");

        assertThatThrownBy(() -> get("/redirect", ANYTHING))
                .isInstanceOf(FetchException.class)
                .hasMessageEndingWith(" redirects from https to http, which is refused.");
    }

    @Test
    void refusesARedirectToAFile() {
        redirectTo = URI.create("file:///etc/passwd");

        assertThatThrownBy(() -> get("/redirect", ANYTHING)).isInstanceOf(FetchException.class);
    }

    @Test
    void refusesARedirectFromAPublicToAPrivateAddress() {
        redirectTo = server.address("127.0.0.1", "/laws.zip");

        assertThatThrownBy(() -> get("/redirect", LOCALHOST_IS_PUBLIC))
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith("127.0.0.1 is at 127.0.0.1, which is not a public address");
        assertThat(REQUESTS).hasValue(1);
    }

    @Test
    void refusesAPrivateAddressWithoutAskingIt() {
        assertThatThrownBy(() -> get("/laws.zip", AddressRules.of(false)))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("which is not a public address");
        assertThat(REQUESTS).hasValue(0);
    }

    @Test
    void followsNoRedirectsInACircle() {
        redirectTo = URI.create("/redirect");

        assertThatThrownBy(() -> get("/redirect", ANYTHING))
                .isInstanceOf(FetchException.class)
                .hasMessageEndingWith(" redirects more than 5 times.");
        assertThat(REQUESTS).hasValue(6);
    }

    private static HttpResponse<InputStream> get(String path, AddressRules rules) throws IOException {
        return new Http(client, rules, Duration.ofSeconds(5)).get(server.address("localhost", path), Map.of());
    }

    private static String text(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            REQUESTS.incrementAndGet();
            if (exchange.getRequestURI().getPath().equals("/redirect")) {
                exchange.getResponseHeaders().set("Location", redirectTo.toString());
                exchange.sendResponseHeaders(302, -1);
            } else {
                byte[] body = "law".getBytes(UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
