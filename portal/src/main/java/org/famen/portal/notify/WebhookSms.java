package org.famen.portal.notify;

import static java.util.Objects.requireNonNull;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.famen.portal.operations.KeyedHash;

/** Posts {@code {"id", "phone", "text"}} to the city's own gateway, signed as {@link SignedPost} says. */
final class WebhookSms implements SmsPort {
    private final URI address;
    private final SignedPost post;
    private final JsonMapper json;
    private final Clock clock;

    WebhookSms(URI address, String secret, JsonMapper json, Clock clock) {
        this.address = requireNonNull(address, "address is null");
        this.post = new SignedPost(KeyedHash.SHA256, secret);
        this.json = requireNonNull(json, "json is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Override
    public void send(String id, Message message) throws IOException {
        post.send(
                address,
                json.writeValueAsString(Map.of("id", id, "phone", message.to(), "text", message.text())),
                clock.instant());
    }
}
