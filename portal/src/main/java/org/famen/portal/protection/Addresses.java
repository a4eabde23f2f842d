package org.famen.portal.protection;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;

/** Where a request comes from, as far as one subscriber's addresses count as one. */
@Singleton
public class Addresses {
    private final HttpClientAddressResolver addresses;

    Addresses(HttpClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    public AddressBlock block(HttpRequest<?> request) {
        return AddressBlock.of(addresses.resolve(request));
    }

    /** An IPv4 address, the first 64 bits of an IPv6 address, or {@code unknown}. */
    public String prefix(HttpRequest<?> request) {
        return AddressBlock.subscriber(addresses.resolve(request));
    }
}
