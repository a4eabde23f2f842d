package org.famen.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The portal serves where it is reached by IPv6 and by nothing else. */
class Ipv6IT {
    private static final String ADDRESS = "https://law.example.org";
    private static PortalUnderTest portal;
    private static int port;

    @BeforeAll
    static void start() {
        portal = PortalUnderTest.startOn(
                TestPostgres.createDatabase(), Map.of("micronaut.server.host", "::1", "famen.site.address", ADDRESS));
        port = portal.bean(EmbeddedServer.class).getPort();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void pagesAreServedAndFormsAreTaken() {
        Caller caller = new Caller(URI.create("http://[::1]:" + port));
        assertThat(caller.get("/about").status()).isEqualTo(200);
        assertThat(caller.get("/robots.txt").body()).contains("Sitemap: " + ADDRESS + "/sitemap.xml");

        caller.get("/feedback/question");
        Reply sent = caller.post("/feedback/question", Map.of("text", "路灯坏了找谁？", "consent", "yes"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(caller.path()).startsWith("/feedback/status/");
    }

    @Test
    void nothingAnswersOnIpv4() {
        assertThatThrownBy(() -> connect("127.0.0.1")).isInstanceOf(ConnectException.class);
        assertThat(port).isPositive();
    }

    private static void connect(String host) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 2_000);
        }
    }
}
