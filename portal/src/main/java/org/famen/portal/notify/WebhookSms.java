package org.famen.portal.notify;

import static java.util.Objects.requireNonNull;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posts {@code {"id", "phone", "text"}} to the city's own gateway. {@code X-Famen-Signature} is {@code sha256=} and the hex
 * HMAC-SHA256 of the time in {@code X-Famen-Time} (seconds since 1970), a full stop and the body, so that nobody else can
 * send messages through the gateway, nor the same again later.
 */
final class WebhookSms implements SmsPort {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HMAC = "HmacSHA256";

    private final URI address;
    private final SecretKeySpec secret;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WebhookSms(URI address, String secret, JsonMapper json, Clock clock) {
        this.address = requireNonNull(address, "address is null");
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
        this.json = requireNonNull(json, "json is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Override
    public void send(String id, Message message) throws IOException {
        String body = json.writeValueAsString(Map.of("id", id, "phone", message.to(), "text", message.text()));
        String time = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Famen-Time", time)
                .header("X-Famen-Signature", "sha256=" + sign(time + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("status " + answer.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
