package org.famen.portal.protection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests end: neither their size nor their slowness takes the portal away from others (CWE-400, CWE-770). */
@Timeout(60)
class RequestLimitsIT {
    private static final Duration WITHIN = Duration.ofSeconds(2);
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            TestPostgres.createDatabase(),
            Map.of("famen.connection.request-within", "2s", "micronaut.server.idle-timeout", "3s"));
    private static final String FORM = "POST /feedback/error HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final int SLOW_ONES = 50;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void aBodyThatComesByteByByteIsEnded() throws Exception {
        assertEnded(FORM + "Content-Length: 1000\r\n\r\n", "a", 408);
    }

    @Test
    void aBodyInChunksThatNeverEndsIsEnded() throws Exception {
        assertEnded(FORM + "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n", 408);
    }

    @Test
    void headersThatComeByteByByteAreEnded() throws Exception {
        assertEnded("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "a", 408);
    }

    @Test
    void aSecondRequestOfTheSameConnectionIsEndedToo() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET /health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            Thread.sleep(WITHIN.plusMillis(500));
            write(socket, "GET /health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
            long start = System.nanoTime();
            write(socket, "GET / HTTP/1.1\r\nX-Slow: ");
            String rest = drip(socket, "a");

            assertThat(rest.split("HTTP/1.1 200", -1)).hasSize(2);
            assertThat(since(start)).isLessThan(WITHIN.plusSeconds(3));
        }
    }

    @Test
    void aConnectionThatSaysNothingIsEnded() throws Exception {
        try (Socket socket = connect()) {
            long start = System.nanoTime();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
            assertThat(since(start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void othersAreServedMeanwhile() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_ONES; i++) {
                Socket socket = connect();
                slow.add(socket);
                write(socket, FORM + "Content-Length: 100000\r\n\r\nname=");
            }
            for (int i = 0; i < 20; i++) {
                long start = System.nanoTime();
                assertThat(PORTAL.get("/feedback/error").status()).isEqualTo(200);
                assertThat(since(start)).isLessThan(Duration.ofSeconds(2));
            }
            for (Socket socket : slow) {
                assertThat(RawRequest.read(socket).status()).isEqualTo(408);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefused() throws Exception {
        assertThat(send(FORM + "Content-Length: 2000000\r\n\r\n" + "a".repeat(20_000)))
                .isEqualTo(413);
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        assertThat(send(FORM + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20)))
                .isEqualTo(413);
    }

    /** Whoever has a file to send says so, and so may whoever has none. */
    @Test
    void aFormInPartsIsNoLargerWhereNoFileIsTaken() throws Exception {
        for (String path : List.of("/watch/end/11111111-1111-1111-1111-111111111111/x", "/nowhere")) {
            assertThat(
                            send(
                                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                                            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000\r\n\r\n--x\r\n"))
                    .as(path)
                    .isEqualTo(413);
        }
    }

    @Test
    void longAddressesAndHeadersAreRefused() throws Exception {
        assertThat(send("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo(414);
        assertThat(send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"))
                .isBetween(400, 431);
        String many =
                IntStream.range(0, 3_000).mapToObj(i -> "X-" + i + ": a\r\n").collect(Collectors.joining());
        assertThat(send("GET / HTTP/1.1\r\nHost: localhost\r\n" + many + "\r\n"))
                .isBetween(400, 431);
    }

    @Test
    void aFormOfManyFieldsIsAnswered() throws Exception {
        String fields = IntStream.range(0, 5_000).mapToObj(i -> "f" + i + "=a").collect(Collectors.joining("&"));

        assertThat(send(FORM + "Content-Length: " + fields.length() + "\r\n\r\n" + fields))
                .isBetween(400, 422);
        assertThat(PORTAL.get("/search?" + fields.substring(0, 12_000)).status())
                .isLessThan(504);
    }

    @Test
    void aFormThatNobodyCanReadIsRefused() throws Exception {
        for (String form : List.of("a=%zz", "a=%", "%=a", "token=%u0041")) {
            assertThat(send(FORM + "Content-Length: " + form.length() + "\r\n\r\n" + form))
                    .as(form)
                    .isEqualTo(400);
        }
    }

    /** What two servers might understand differently (request smuggling, CWE-444). */
    @Test
    void aRequestOfTwoLengthsIsRefusedAndItsConnectionEnds() throws Exception {
        for (String lengths : List.of(
                "Content-Length: 3\r\nContent-Length: 4\r\n",
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: chunked, xchunked\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 3, 4\r\n")) {
            try (Socket socket = connect()) {
                write(socket, FORM + lengths + "\r\n0\r\n\r\nGET /health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
                String answers = readAll(socket);
                assertThat(answers).as(lengths).doesNotContain("HTTP/1.1 200");
            }
        }
    }

    private static void assertEnded(String beginning, String drop, int status) throws Exception {
        try (Socket socket = connect()) {
            long start = System.nanoTime();
            write(socket, beginning);
            String answer = drip(socket, drop);

            assertThat(since(start)).isBetween(WITHIN.minusMillis(100), WITHIN.plusSeconds(3));
            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }

    /** A drop a quarter of a second, until the portal has had enough; what it said. */
    private static String drip(Socket socket, String drop) throws Exception {
        Thread writer = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Thread.sleep(250);
                    write(socket, drop);
                }
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return readAll(socket);
        } finally {
            writer.interrupt();
        }
    }

    private static String readAll(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                answer.append((char) next);
            }
        } catch (SocketException reset) {
            return answer.toString();
        }
        return answer.toString();
    }

    private static int send(String request) throws IOException {
        try (Socket socket = connect()) {
            Thread.ofVirtual().start(() -> {
                try {
                    write(socket, request);
                } catch (IOException refusedEarly) {
                    // The answer says why.
                    return;
                }
            });
            return Integer.parseInt(readAll(socket).split(" ", 3)[1]);
        }
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(PORTAL.address().getHost(), PORTAL.address().getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
