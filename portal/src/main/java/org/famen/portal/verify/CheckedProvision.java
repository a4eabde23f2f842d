package org.famen.portal.verify;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A provision that is cited.
 *
 * @param label 第三十九条第二项; empty where the law alone is named
 * @param page empty when there is none
 * @param nearest provisions around the number where there is no such one, or laws that may be meant
 */
public record CheckedProvision(CitationStatus status, String label, String page, List<Near> nearest) {
    public CheckedProvision {
        requireNonNull(status, "status is null");
        nearest = List.copyOf(nearest);
    }

    /** Something that may be meant. */
    public record Near(String label, String page) {}
}
