package org.famen.portal.watch;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.famen.portal.operations.Secrets;
import org.jspecify.annotations.Nullable;

/** The links of a mail. Their codes are derived, not stored, so that no table gives them away. */
@Singleton
public class WatchLinks {
    static final String CONFIRM = "/watch/confirm/";
    static final String END = "/watch/end/";
    private static final @Nullable HttpRequest<?> NONE = null;

    private final Secrets secrets;
    private final HttpHostResolver hosts;

    WatchLinks(Secrets secrets, HttpHostResolver hosts) {
        this.secrets = secrets;
        this.hosts = hosts;
    }

    /** Scheme and host of the portal. */
    public String host() {
        return hosts.resolve(NONE);
    }

    public String confirm(UUID id) {
        return host() + confirmPath(id);
    }

    public String end(UUID id) {
        return host() + endPath(id);
    }

    String confirmPath(UUID id) {
        return CONFIRM + id + "/" + code(CONFIRM, id);
    }

    String endPath(UUID id) {
        return END + id + "/" + code(END, id);
    }

    boolean confirms(UUID id, String code) {
        return matches(code, code(CONFIRM, id));
    }

    boolean ends(UUID id, String code) {
        return matches(code, code(END, id));
    }

    private String code(String purpose, UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.hash(purpose, id.toString()));
    }

    private static boolean matches(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
