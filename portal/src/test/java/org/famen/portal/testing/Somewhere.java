package org.famen.portal.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.famen.portal.protection.AddressBlock;

/** Where people are who have nothing to do with each other. */
public final class Somewhere {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Somewhere() {}

    /** Another one each time, and of another network, in the range for documentation (RFC 9637). */
    public static AddressBlock inTheCity() {
        int person = PEOPLE.incrementAndGet();
        return AddressBlock.of("3fff:%x:%x::1".formatted(person & 0xfff, person >> 12));
    }
}
