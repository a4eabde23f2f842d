package org.famen.portal.web;

import static java.util.Objects.requireNonNull;

/**
 * A browser that came before.
 *
 * @param id random; who knows it is that browser, so it stands in no log and no table
 */
public record Visitor(String id) {
    public Visitor {
        requireNonNull(id, "id is null");
    }

    @Override
    public String toString() {
        return "Visitor";
    }
}
