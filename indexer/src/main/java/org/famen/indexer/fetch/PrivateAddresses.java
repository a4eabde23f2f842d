package org.famen.indexer.fetch;

import java.net.InetAddress;
import java.util.List;

/**
 * Addresses that are not of the public internet, from the special-purpose registries of IANA (RFC 6890 and its
 * successors). Java has already turned IPv4-mapped IPv6 addresses into IPv4 ones.
 */
final class PrivateAddresses {
    private static final List<Block> IPV4 = List.of(
            block(8, 0),
            block(8, 10),
            block(10, 100, 64),
            block(8, 127),
            block(16, 169, 254),
            block(12, 172, 16),
            block(24, 192, 0, 0),
            block(24, 192, 0, 2),
            block(24, 192, 88, 99),
            block(16, 192, 168),
            block(15, 198, 18),
            block(24, 198, 51, 100),
            block(24, 203, 0, 113),
            block(3, 224));
    private static final Block IPV6_GLOBAL = block(3, 0x20);
    /** Inside the global ones: Teredo and other protocol assignments, documentation, and 6to4, which can carry any IPv4 address. */
    private static final List<Block> IPV6_SPECIAL =
            List.of(block(23, 0x20, 0x01, 0), block(32, 0x20, 0x01, 0x0d, 0xb8), block(16, 0x20, 0x02));

    private PrivateAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == Integer.BYTES) {
            return IPV4.stream().anyMatch(block -> block.contains(bytes));
        }
        return !IPV6_GLOBAL.contains(bytes) || IPV6_SPECIAL.stream().anyMatch(block -> block.contains(bytes));
    }

    private static Block block(int bits, Integer... bytes) {
        return new Block(bits, List.of(bytes));
    }

    /** The addresses whose first bits are those of the given bytes; bytes not given are 0. */
    private record Block(int bits, List<Integer> bytes) {
        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int wanted = bit / Byte.SIZE < bytes.size() ? bytes.get(bit / Byte.SIZE) : 0;
                int mask = 0x80 >> (bit % Byte.SIZE);
                if ((address[bit / Byte.SIZE] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
