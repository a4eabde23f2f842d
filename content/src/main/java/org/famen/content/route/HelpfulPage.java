package org.famen.content.route;

import static java.util.Objects.requireNonNull;

/**
 * A page of the portal that a route leads to.
 *
 * @param address begins with a slash
 */
public record HelpfulPage(String name, String address) {
    public HelpfulPage {
        requireNonNull(name, "name is null");
        requireNonNull(address, "address is null");
    }
}
