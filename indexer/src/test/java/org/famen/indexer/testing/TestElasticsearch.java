package org.famen.indexer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;

/** One real node for all tests of this JVM; it ends with the JVM. */
public final class TestElasticsearch {
    private static final LocalElasticsearch NODE = start();

    private TestElasticsearch() {}

    public static URI address() {
        return NODE.address();
    }

    /** Removes every index of ours, so that a test begins on an empty cluster. */
    public static void clear() {
        send("GET", "/_cat/indices/famen-*?h=index").lines().forEach(name -> send("DELETE", "/" + name));
    }

    private static String send(String method, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + path + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static LocalElasticsearch start() {
        LocalElasticsearch node = LocalElasticsearch.start(ElasticsearchOptions.defaults());
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "close-elasticsearch"));
        return node;
    }
}
