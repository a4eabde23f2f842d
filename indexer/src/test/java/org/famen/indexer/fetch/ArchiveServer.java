package org.famen.indexer.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server that holds one file and can misbehave. */
final class ArchiveServer implements AutoCloseable {
    private static final int NEVER = Integer.MAX_VALUE;

    private final HttpServer server;
    private final List<Headers> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger breaksLeft = new AtomicInteger();
    private volatile byte[] content = new byte[0];
    private volatile Optional<String> etag = Optional.empty();
    private volatile int breakAfter = NEVER;
    private volatile int status;
    private volatile boolean ranges = true;
    private volatile boolean statesLength = true;
    private volatile boolean fallsSilent;
    private volatile int rangeError;

    ArchiveServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    ArchiveServer holds(byte[] newContent, String newEtag) {
        content = newContent;
        etag = Optional.of(newEtag);
        return this;
    }

    ArchiveServer breaksOff(int times, int afterBytes) {
        breaksLeft.set(times);
        breakAfter = afterBytes;
        return this;
    }

    /** Answers only with this status; 0 for a proper answer. */
    ArchiveServer answersOnly(int newStatus) {
        status = newStatus;
        return this;
    }

    ArchiveServer knowsNoRanges() {
        ranges = false;
        return this;
    }

    ArchiveServer statesNoLength() {
        statesLength = false;
        return this;
    }

    ArchiveServer fallsSilentAfter(int bytes) {
        fallsSilent = true;
        return breaksOff(1, bytes);
    }

    /** Sends a part that begins this many bytes later than was asked for. */
    ArchiveServer sendsPartsWrongBy(int bytes) {
        rangeError = bytes;
        return this;
    }

    List<Headers> requests() {
        return List.copyOf(requests);
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers request = exchange.getRequestHeaders();
            requests.add(request);
            Headers response = exchange.getResponseHeaders();
            etag.ifPresent(value -> response.set("ETag", value));
            if (status != 0) {
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            if (etag.isPresent() && etag.get().equals(request.getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            send(exchange, start(request));
        }
    }

    private int start(Headers request) {
        String range = request.getFirst("Range");
        boolean same = etag.isPresent() && etag.get().equals(request.getFirst("If-Range"));
        return ranges && same && range != null
                ? Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1")) + rangeError
                : 0;
    }

    private void send(HttpExchange exchange, int start) throws IOException {
        if (start > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes %d-%d/%d".formatted(start, content.length - 1, content.length));
        }
        byte[] body = Arrays.copyOfRange(content, start, content.length);
        exchange.sendResponseHeaders(start > 0 ? 206 : 200, statesLength ? body.length : 0);
        boolean breaks = breaksLeft.getAndDecrement() > 0;
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, breaks ? Math.min(breakAfter, body.length) : body.length);
        out.flush();
        if (breaks && fallsSilent) {
            awaitClosing();
        }
        if (!breaks) {
            out.close();
        }
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
