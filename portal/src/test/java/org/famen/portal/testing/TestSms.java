package org.famen.portal.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text message gateway: takes what portals post to it, and lets tests read what a phone got. */
public final class TestSms implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");
    private static final long PATIENCE_MILLIS = 30_000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();

    public TestSms() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** For a portal under test. */
    public Map<String, Object> settings() {
        return Map.of(
                "famen.notify.sms-webhook",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/",
                "famen.notify.sms-secret",
                "test");
    }

    /** The newest last. */
    public List<String> texts(String phone) {
        return List.copyOf(texts.getOrDefault(phone, List.of()));
    }

    /** How often each message came. */
    public Map<String, Integer> ids() {
        return Map.copyOf(ids);
    }

    /**
     * The code of the message after so many others, as soon as it is there.
     *
     * @param before how many messages with codes the phone had already
     */
    public String code(String phone, int before) {
        return code(phone, before, () -> {});
    }

    /** @param push lets messages go out */
    public String code(String phone, int before, Runnable push) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            push.run();
            List<String> codes = texts(phone).stream()
                    .map(CODE::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .toList();
            if (codes.size() > before) {
                return codes.getLast();
            }
            pause();
        }
        throw new AssertionError("no code came to the phone; it has " + texts(phone));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode message = json.readTree(exchange.getRequestBody());
        if (ids.merge(message.get("id").asText(), 1, Integer::sum) == 1) {
            texts.computeIfAbsent(message.get("phone").asText(), unused -> new CopyOnWriteArrayList<>())
                    .add(message.get("text").asText());
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
