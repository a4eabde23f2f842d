package org.famen.portal.feedback.hotline;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exchange with the city's hotline 12345.
 *
 * @param secret with which posts of both sides are signed, 32 characters or more; empty for no exchange by posts
 * @param algorithm by which they are signed: {@code sha256} or {@code sm3}
 * @param webhook address of the hotline to which is posted what became of its tickets; empty for none
 */
@ConfigurationProperties("famen.hotline")
record HotlineSettings(
        @Nullable String secret, String algorithm, @Nullable URI webhook) {
    Optional<String> findSecret() {
        return Optional.ofNullable(secret).filter(text -> !text.isBlank());
    }

    Optional<URI> findWebhook() {
        return Optional.ofNullable(webhook)
                .filter(address -> !address.toString().isEmpty());
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "HotlineSettings " + algorithm;
    }
}
