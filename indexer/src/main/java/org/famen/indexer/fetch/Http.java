package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Asks for an address, and follows redirects only where the rules allow each step. */
final class Http {
    static final int OK = 200;
    static final int PARTIAL_CONTENT = 206;
    static final int NOT_MODIFIED = 304;
    static final int RANGE_NOT_SATISFIABLE = 416;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MAX_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final HttpClient client;
    private final AddressRules rules;
    private final Duration patience;

    /** @param client one that does not follow redirects, such as {@link #clientBuilder} builds */
    Http(HttpClient client, AddressRules rules, Duration patience) {
        this.client = requireNonNull(client, "client is null");
        this.rules = requireNonNull(rules, "rules is null");
        this.patience = requireNonNull(patience, "patience is null");
    }

    /** HTTP/1.1, because one long answer gains nothing from HTTP/2 and its flow control slows it down. */
    static HttpClient.Builder clientBuilder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
    }

    /**
     * The answer at the end of all redirects; its body must be closed.
     *
     * @throws FetchException when an address on the way may not be asked
     */
    HttpResponse<InputStream> get(URI address, Map<String, String> headers) throws IOException {
        URI current = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            rules.check(current);
            HttpResponse<InputStream> response = send(current, headers);
            if (!REDIRECTS.contains(response.statusCode())) {
                return response;
            }
            response.body().close();
            current = target(current, response);
        }
        throw new FetchException(address + " redirects more than " + MAX_REDIRECTS + " times.");
    }

    private HttpResponse<InputStream> send(URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", "Famen-indexer")
                // An archive is wanted byte by byte; ranges of a compressed transfer would not fit together.
                .header("Accept-Encoding", "identity");
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("The download was interrupted.", e);
        }
    }

    private static URI target(URI current, HttpResponse<?> response) {
        String location = response.headers().firstValue("Location").orElse("");
        URI next;
        try {
            next = current.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchException(current + " redirects to what is no address.", e);
        }
        if ("https".equalsIgnoreCase(current.getScheme()) && !"https".equalsIgnoreCase(next.getScheme())) {
            throw new FetchException(current + " redirects from https to " + next.getScheme() + ", which is refused.");
        }
        return next;
    }
}
