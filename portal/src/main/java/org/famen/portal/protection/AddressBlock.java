package org.famen.portal.protection;

import static java.util.Objects.requireNonNull;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that one line can change among at will: an IPv4 address, or the first 48 bits of an IPv6 address, as much as a site
 * is given (RFC 6177).
 *
 * @param text the same for all of the block; {@code unknown} for what is no address
 */
public record AddressBlock(String text) {
    private static final int SITE_BYTES = 6;
    private static final int SUBSCRIBER_BYTES = 8;
    /** Of hex. */
    private static final int NETWORK_DIGITS = 8;

    private static final String UNKNOWN = "unknown";

    public AddressBlock {
        requireNonNull(text, "text is null");
    }

    public static AddressBlock of(@Nullable String address) {
        return new AddressBlock(prefix(address, SITE_BYTES));
    }

    /** Whose customer it is, as far as addresses tell: the first 16 bits of an IPv4 address, the first 32 of an IPv6 address. */
    public String network() {
        int end = text.contains(".") ? text.indexOf('.', text.indexOf('.') + 1) : NETWORK_DIGITS;
        return text.substring(0, Math.min(end, text.length()));
    }

    /** What one subscriber has: an IPv4 address, the first 64 bits of an IPv6 address, or {@code unknown}. */
    static String subscriber(@Nullable String address) {
        return prefix(address, SUBSCRIBER_BYTES);
    }

    private static String prefix(@Nullable String address, int bytes) {
        if (address == null) {
            return UNKNOWN;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), bytes))
                    // An IPv4 address within an IPv6 one is the same address.
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return UNKNOWN;
        }
    }

    /** Says nothing: an address belongs into no log. */
    @Override
    public String toString() {
        return "AddressBlock";
    }
}
