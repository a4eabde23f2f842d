package org.famen.portal.feedback.hotline;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Optional;
import org.famen.portal.notify.SignedPost;
import org.famen.portal.operations.KeyedHash;

/** How posts of both sides are signed. A setting that can't be right stops the start. */
@Context
class HotlinePosts {
    private static final int SECRET_LENGTH = 32;

    private final Optional<SignedPost> post;

    HotlinePosts(HotlineSettings settings) {
        KeyedHash hash = KeyedHash.of(settings.algorithm())
                .orElseThrow(() -> new ConfigurationException("famen.hotline.algorithm is sha256 or sm3"));
        this.post = settings.findSecret().map(secret -> {
            if (secret.length() < SECRET_LENGTH) {
                throw new ConfigurationException("famen.hotline.secret has less than 32 characters");
            }
            return new SignedPost(hash, secret);
        });
        if (post.isEmpty() && settings.findWebhook().isPresent()) {
            throw new ConfigurationException("famen.hotline.secret is missing beside famen.hotline.webhook");
        }
    }

    /** Empty where nothing is exchanged. */
    Optional<SignedPost> find() {
        return post;
    }
}
