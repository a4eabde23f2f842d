package org.famen.portal.staff.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** An identity service that takes every request and answers none. */
class SilentServiceIT {
    private static final int CROWD = 40;

    @Test
    void whoOpensTheSignInAgainAndAgainTakesNobodyElsesPlace() throws Exception {
        Collection<Socket> taken = new ConcurrentLinkedQueue<>();
        try (ServerSocket service = new ServerSocket(0, CROWD, InetAddress.getLoopbackAddress());
                PortalUnderTest portal = PortalUnderTest.startOn(
                        TestPostgres.createDatabase(),
                        Map.of(
                                "famen.oidc.issuer",
                                "http://127.0.0.1:" + service.getLocalPort(),
                                "famen.oidc.client-id",
                                "portal",
                                "famen.load-shedding.others",
                                12));
                HttpClient http = HttpClient.newHttpClient()) {
            Thread.ofVirtual().start(() -> takeAll(service, taken));
            List<CompletableFuture<HttpResponse<Void>>> crowd = IntStream.range(0, CROWD)
                    .mapToObj(
                            number -> http.sendAsync(ask(portal, "/desk/sign-in/identity"), BodyHandlers.discarding()))
                    .toList();
            Thread.sleep(Duration.ofSeconds(4));

            assertThat(http.send(ask(portal, "/desk/sign-in"), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(taken).hasSizeBetween(1, 8);
            assertThat(crowd).filteredOn(CompletableFuture::isDone).hasSizeGreaterThanOrEqualTo(CROWD - 8);
            for (Socket each : taken) {
                each.close();
            }
        }
    }

    private static HttpRequest ask(PortalUnderTest portal, String path) {
        return HttpRequest.newBuilder(URI.create(portal.address() + path)).build();
    }

    private static void takeAll(ServerSocket service, Collection<Socket> taken) {
        try {
            while (true) {
                taken.add(service.accept());
            }
        } catch (IOException ended) {
            // With the test.
        }
    }
}
