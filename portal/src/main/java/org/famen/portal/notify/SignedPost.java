package org.famen.portal.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.famen.portal.operations.KeyedHash;

/**
 * A post of JSON whose sender is known by a secret that both have. {@code X-Famen-Signature} is {@code sha256=} or {@code sm3=}
 * and the hex HMAC of the time in {@code X-Famen-Time} (seconds since 1970), a full stop and the body, so that nobody else can
 * send such a post, nor the same again later.
 */
public final class SignedPost {
    public static final String TIME = "X-Famen-Time";
    public static final String SIGNATURE = "X-Famen-Signature";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How far the clocks of both may be apart. */
    private static final Duration GOOD = Duration.ofMinutes(5);

    private static final byte[] STOP = {'.'};

    private final KeyedHash hash;
    private final byte[] secret;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public SignedPost(KeyedHash hash, String secret) {
        this.hash = hash;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException also when it is answered by anything but 2xx */
    public void send(URI address, String json, Instant now) throws IOException {
        String time = Long.toString(now.getEpochSecond());
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(TIME, time)
                .header(SIGNATURE, sign(time, body))
                .POST(BodyPublishers.ofByteArray(body))
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

    /** Whether a post that came is signed so, and not long ago. */
    public boolean isOurs(String time, String signature, byte[] body, Instant now) {
        boolean fresh = time.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .compareTo(GOOD)
                        <= 0;
        return fresh
                && MessageDigest.isEqual(
                        sign(time, body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    public String sign(String time, byte[] body) {
        return hash.key()
                + "="
                + HexFormat.of().formatHex(hash.hash(secret, time.getBytes(StandardCharsets.US_ASCII), STOP, body));
    }
}
