package org.famen.portal.application.keeping;

import org.famen.portal.testing.PortalUnderTest;

/** What housekeeping does by itself, done now. */
public record Erasing(PortalUnderTest portal) {
    /** @return how many lost their personal data */
    public int run() {
        return portal.bean(ApplicationHousekeeping.class).erase();
    }
}
