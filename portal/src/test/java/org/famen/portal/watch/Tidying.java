package org.famen.portal.watch;

import org.famen.portal.testing.PortalUnderTest;

/** The housekeeping of a portal at once, for tests elsewhere. */
public final class Tidying {
    private Tidying() {}

    public static void of(PortalUnderTest portal) {
        portal.bean(Watches.class).tidy();
    }
}
