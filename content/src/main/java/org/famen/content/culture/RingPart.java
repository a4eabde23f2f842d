package org.famen.content.culture;

import org.famen.content.frontmatter.Labelled;

/** Which part of the urban ring a site belongs to. */
public enum RingPart implements Labelled {
    TOWN("一城"),
    RIVER("一河"),
    OLD_COURSE("一故道");

    private final String label;

    RingPart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
