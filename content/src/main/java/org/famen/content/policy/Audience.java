package org.famen.content.policy;

import org.famen.content.frontmatter.Labelled;

/** Whom something is for: the three doors of the portal. */
public enum Audience implements Labelled {
    CITIZEN("市民"),
    BUSINESS("企业"),
    INVESTOR("投资者");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
