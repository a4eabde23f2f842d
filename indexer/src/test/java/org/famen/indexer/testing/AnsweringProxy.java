package org.famen.indexer.testing;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Stands between the indexer and the real node, and answers some requests itself. */
public final class AnsweringProxy implements AutoCloseable {
    private final URI node;
    private final String ending;
    private final IntFunction<Optional<Answer>> answers;
    private final AtomicInteger requests = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private AnsweringProxy(URI node, String ending, IntFunction<Optional<Answer>> answers, HttpServer server) {
        this.node = requireNonNull(node, "node is null");
        this.ending = requireNonNull(ending, "ending is null");
        this.answers = requireNonNull(answers, "answers is null");
        this.server = requireNonNull(server, "server is null");
    }

    /** What the proxy says in place of the node. */
    public record Answer(int status, String json) {}

    /**
     * @param ending of the paths that it may answer, such as {@code /_bulk}
     * @param answers the answer to such a request by its number, from 1; empty to let it through
     */
    public static AnsweringProxy start(URI node, String ending, IntFunction<Optional<Answer>> answers)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AnsweringProxy proxy = new AnsweringProxy(node, ending, answers, server);
        server.setExecutor(proxy.threads);
        server.createContext("/", proxy::handle);
        server.start();
        return proxy;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Requests for such paths seen so far. */
    public int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        client.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<Answer> own = exchange.getRequestURI().getPath().endsWith(ending)
                    ? answers.apply(requests.incrementAndGet())
                    : Optional.empty();
            if (own.isPresent()) {
                byte[] json = own.get().json().getBytes(StandardCharsets.UTF_8);
                answer(exchange, own.get().status(), json);
            } else {
                HttpResponse<byte[]> response = forward(exchange, body);
                answer(exchange, response.statusCode(), response.body());
            }
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(node.toString() + exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String name : new String[] {"Content-Type", "Accept"}) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> request.header(name, value));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        boolean empty = exchange.getRequestMethod().equals("HEAD") || json.length == 0;
        exchange.sendResponseHeaders(status, empty ? -1 : json.length);
        if (!empty) {
            exchange.getResponseBody().write(json);
        }
    }
}
