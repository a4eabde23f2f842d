package org.famen.portal.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody without script and without cookies who fills in a document: only what forms hold is sent. */
final class PaperWalk {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----lamp";

    private final URI portal;
    private final String path;

    PaperWalk(URI portal, String paper) {
        this.portal = portal;
        this.path = "/papers/" + paper;
    }

    Document start() {
        return page(post("", Map.of("action", List.of("next"))));
    }

    /** What the form on the page sends with a button, where some of its fields are filled in otherwise. */
    HttpResponse<byte[]> press(Document page, String action, Map<String, List<String>> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : page.select("main form input[type=hidden]")) {
            fields.put(field.attr("name"), List.of(field.attr("value")));
        }
        fields.putAll(typed);
        fields.put("action", List.of(action));
        return post("", fields);
    }

    HttpResponse<byte[]> post(String below, Map<String, List<String>> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(
                value -> pairs.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8))));
        return send(HttpRequest.newBuilder(portal.resolve(path + below))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&"))))
                .build());
    }

    HttpResponse<byte[]> upload(byte[] file) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n";
        return send(HttpRequest.newBuilder(portal.resolve(path + "/open"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build());
    }

    static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), UTF_8));
    }

    static String draft(Document page) {
        return page.select("input[name=draft]").attr("value");
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
