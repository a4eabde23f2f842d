package org.famen.portal.operations.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traces arrive at a real receiver of OTLP over HTTP, and say nothing of what was asked. */
class TraceIT {
    private static final String CALLER = "0af7651916cd43dd8448eb211c80319c";

    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private HttpServer collector;

    @BeforeEach
    void listen() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            synchronized (received) {
                exchange.getRequestBody().transferTo(received);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void aRequestIsTracedToTheStoresWithoutItsWords() {
        try (PortalUnderTest portal = start(1)) {
            portal.get("/search?q=打碎路灯", Map.of("traceparent", "00-" + CALLER + "-b7ad6b7169203331-01"));
            portal.get("/laws/路灯法/5");
        }
        assertThat(told())
                .contains("famen-portal", "GET /search", "GET /laws/{", "http.route", "famen.request.id")
                // Spans of Elasticsearch's own client, below those of the requests.
                .contains("db.system", "search")
                .contains(bytes(CALLER))
                .doesNotContain("打碎", utf8("打碎路灯"), utf8("路灯法"), "%E6");
    }

    @Test
    void whatIsNotRecordedIsNotSentEvenWhenTheCallerWantsIt() {
        try (PortalUnderTest portal = start(0)) {
            portal.get("/search?q=打碎路灯", Map.of("traceparent", "00-" + CALLER + "-b7ad6b7169203331-01"));
        }
        assertThat(told()).isEmpty();
    }

    /** By the id, the smallest shares take these; whose id it is must not matter. */
    @Test
    void nobodyOutsideChoosesWhatIsRecorded() {
        try (PortalUnderTest portal = start(1e-9)) {
            String smallest = "00000000000000000000000000000001";
            portal.get("/about", Map.of("traceparent", "00-" + smallest + "-b7ad6b7169203331-01"));
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void aReceiverThatIsAwayHarmsNothing() {
        collector.stop(0);
        try (PortalUnderTest portal = start(1)) {
            assertThat(portal.get("/search?q=打碎路灯").status()).isEqualTo(200);
        }
    }

    private PortalUnderTest start(double share) {
        return PortalUnderTest.start(Map.of(
                "famen.traces.endpoint",
                "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces",
                "famen.traces.share",
                share));
    }

    /** The protobuf messages, a character a byte. */
    private String told() {
        synchronized (received) {
            return received.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
