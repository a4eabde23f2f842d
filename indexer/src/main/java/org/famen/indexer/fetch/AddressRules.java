package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses may be asked for law texts. Whoever may name an address must not reach servers through this machine
 * that only this machine can reach (server-side request forgery).
 *
 * <p>The client looks the host's name up again when it connects. A name server that answers differently then could lead it
 * to a private server, but that one would have to hold a certificate for the name; for this reason plain http needs the same
 * permission as private addresses.
 */
public final class AddressRules {
    private final boolean allowPrivate;
    private final Resolver resolver;

    AddressRules(boolean allowPrivate, Resolver resolver) {
        this.allowPrivate = allowPrivate;
        this.resolver = requireNonNull(resolver, "resolver is null");
    }

    /** @param allowPrivate whether plain http and addresses that are not public are allowed */
    public static AddressRules of(boolean allowPrivate) {
        return new AddressRules(allowPrivate, InetAddress::getAllByName);
    }

    /**
     * Must be asked before every request, also after a redirect.
     *
     * @throws FetchException when the address may not be asked
     * @throws UnknownHostException when its host has no address
     */
    void check(URI address) throws UnknownHostException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null || !List.of("http", "https").contains(scheme)) {
            throw new FetchException(address + " is no https address.");
        }
        if (address.getRawUserInfo() != null) {
            throw new FetchException("An address with a user name in it can't be used: that of " + host + ".");
        }
        if (allowPrivate) {
            return;
        }
        if (scheme.equals("http")) {
            throw new FetchException(address
                    + " is plain http, which anybody on the way can change; --allow-private-addresses allows it.");
        }
        for (InetAddress resolved : resolver.resolve(host)) {
            if (PrivateAddresses.contain(resolved)) {
                throw new FetchException(host + " is at " + resolved.getHostAddress()
                        + ", which is not a public address; --allow-private-addresses allows it.");
            }
        }
    }

    /** The name service. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
