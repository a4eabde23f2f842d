package org.famen.portal.protection;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpHostResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.famen.portal.web.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * The host that stands in links. It is a setting and never what a request says of it (Host, Forwarded, X-Forwarded-Host):
 * whoever asks could make that up, and a cache would hand it on to others (CWE-644; OWASP ASVS 4.0.3, 14.5.1).
 */
@Singleton
@Replaces(DefaultHttpHostResolver.class)
class PublicAddress implements HttpHostResolver {
    private final SiteSettings settings;
    private final BeanProvider<EmbeddedServer> server;

    PublicAddress(SiteSettings settings, BeanProvider<EmbeddedServer> server) {
        this.settings = settings;
        this.server = server;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut declares it
    public String resolve(@Nullable HttpRequest request) {
        return Optional.ofNullable(settings.address())
                .filter(address -> !address.isBlank())
                .orElseGet(() -> server.get().getURI().toString());
    }
}
