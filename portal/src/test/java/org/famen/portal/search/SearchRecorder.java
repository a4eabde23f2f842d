package org.famen.portal.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Stands before Elasticsearch on loopback, passes everything on and remembers the searches, so that they can be sent again
 * without the portal: what is compared is then what the portal really asks.
 */
final class SearchRecorder implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI elasticsearch;
    private final HttpServer server;
    private final List<Search> searches = new ArrayList<>();

    private record Search(HttpRequest request, String body) {}

    SearchRecorder(URI elasticsearch) throws IOException {
        this.elasticsearch = elasticsearch;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The searches since the last call. */
    synchronized List<HttpRequest> taken() {
        List<HttpRequest> taken = searches.stream().map(Search::request).toList();
        searches.clear();
        return taken;
    }

    /** How many of the searches since the last call ask for a word: a portal also asks for what it keeps, whenever that is due. */
    synchronized int takenWith(String word) {
        int taken = (int)
                searches.stream().filter(search -> search.body().contains(word)).count();
        searches.clear();
        return taken;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpRequest request = request(exchange, body);
            if (exchange.getRequestURI().getPath().endsWith("/_search")) {
                remember(new Search(request, new String(body, UTF_8)));
            }
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (String name : List.of("content-type", "x-elastic-product")) {
                answer.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
            }
            boolean bodiless =
                    answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.statusCode(), bodiless ? -1 : answer.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void remember(Search search) {
        searches.add(search);
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        elasticsearch.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : List.of("Content-Type", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
