package org.famen.portal.protection;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.util.DefaultHttpClientAddressResolver;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for the limits: by the header that the ingress sets ({@code micronaut.server.client-address-header}), and without
 * one by the connection alone. Micronaut's own would believe any Forwarded or X-Forwarded-For that a client sends, by which it
 * could count as somebody else with each request.
 */
@Singleton
@Replaces(DefaultHttpClientAddressResolver.class)
class ClientAddress implements HttpClientAddressResolver {
    private final @Nullable String header;

    ClientAddress(HttpServerConfiguration server) {
        this.header = server.getClientAddressHeader();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut declares it
    public @Nullable String resolve(HttpRequest request) {
        return header == null
                ? request.getRemoteAddress().getHostString()
                : request.getHeaders().get(header);
    }
}
