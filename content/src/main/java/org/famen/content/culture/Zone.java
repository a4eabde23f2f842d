package org.famen.content.culture;

import org.famen.content.frontmatter.Labelled;

/** Where a site lies in 一圈两翼: the urban ring, or one of the wings. */
public enum Zone implements Labelled {
    RING("城区一圈"),
    EAST_WING("东翼"),
    WEST_WING("西翼");

    private final String label;

    Zone(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
