package org.famen.portal.testing;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, sends forms with the token of the last page that had one, follows redirections. */
public final class Caller {
    /** For {@code micronaut.server.client-address-header}. */
    public static final String CLIENT_HEADER = "X-Test-Client";

    private final Map<String, String> cookies = new TreeMap<>();
    private URI portal;
    private String token = "";
    private String path = "";
    private String site = "";
    private String client = "";

    public Caller(URI portal) {
        this.portal = requireNonNull(portal, "portal is null");
    }

    /** Goes on at another portal of the same database, with the same cookies. */
    public Caller at(URI other) {
        portal = other;
        return this;
    }

    /** From now on as a browser whose page is elsewhere, such as {@code cross-site}. */
    public Caller from(String fetchSite) {
        site = fetchSite;
        return this;
    }

    /** From now on as if an ingress said so, at a portal that listens to {@link #CLIENT_HEADER}. */
    public Caller client(String address) {
        client = address;
        return this;
    }

    /** Somebody has put this cookie into the browser. */
    public Caller plant(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** For a browser that goes on where this caller is. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Where the last redirection led. */
    public String path() {
        return path;
    }

    public Reply get(String address) {
        path = address;
        return follow(Reply.send(request(address).GET().build()));
    }

    /** The answer itself, be it a redirection. */
    public Reply peek(String address) {
        return remember(Reply.send(request(address).GET().build()));
    }

    /** Sends a form and follows where it leads. */
    public Reply post(String address, Map<String, String> fields) {
        path = address;
        return follow(send(address, fields));
    }

    /** Sends a form; the answer itself. */
    public Reply send(String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("token", token));
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return remember(Reply.send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    private Reply follow(Reply reply) {
        Reply last = remember(reply);
        while (last.status() == 303) {
            path = last.header("location");
            last = remember(Reply.send(request(path).GET().build()));
        }
        return last;
    }

    private Reply remember(Reply reply) {
        reply.response().headers().allValues("set-cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        if (reply.header("content-type").startsWith("text/html")) {
            String found = reply.html().select("input[name=token]").attr("value");
            token = found.isEmpty() ? token : found;
        }
        return reply;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + address.replace("@", "%40")));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (!client.isEmpty()) {
            request.header(CLIENT_HEADER, client);
        }
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return request.header("Accept", "text/html, */*;q=0.8");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
