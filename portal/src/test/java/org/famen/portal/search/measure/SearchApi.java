package org.famen.portal.search.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The search API of a running portal, asked slowly enough for its limits, one question after the other. */
final class SearchApi {
    /** In milliseconds, so that an address stays below 300 requests a minute. */
    private static final Duration PAUSE = Duration.ofMillis(210);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI portal;

    SearchApi(URI portal) {
        this.portal = portal;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (ConnectException away) {
            throw new IOException("nobody answers at " + portal + "; ./run starts a portal", away);
        }
    }

    /** @throws IOException when the portal does not answer with results, telling what it said */
    SearchReply ask(String question) throws IOException, InterruptedException {
        Thread.sleep(PAUSE);
        URI address = portal.resolve("/api/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        long start = System.nanoTime();
        HttpResponse<byte[]> reply = send(request);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (reply.statusCode() != 200) {
            throw new IOException(address + " answered " + reply.statusCode());
        }
        return new SearchReply(json.readTree(reply.body()), took);
    }
}
