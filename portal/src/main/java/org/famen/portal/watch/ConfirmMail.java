package org.famen.portal.watch;

import java.time.Duration;
import java.util.List;

/**
 * The mail that asks whether an address is its owner's.
 *
 * @param portal name of the portal
 * @param titles what is followed
 * @param confirm link; so is {@code end}
 * @param again whether it was confirmed before
 * @param within how long the link is good
 */
public record ConfirmMail(
        String portal, List<String> titles, String confirm, String end, boolean again, Duration within) {
    public ConfirmMail {
        titles = List.copyOf(titles);
    }
}
