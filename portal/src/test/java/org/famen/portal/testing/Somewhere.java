package org.famen.portal.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.famen.portal.protection.AddressBlock;

/** Where people are who have nothing to do with each other. */
public final class Somewhere {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Somewhere() {}

    /** Another one each time, in the range for documentation (RFC 3849). */
    public static AddressBlock inTheCity() {
        return AddressBlock.of("2001:db8:%x::1".formatted(PEOPLE.incrementAndGet() & 0xffff));
    }
}
