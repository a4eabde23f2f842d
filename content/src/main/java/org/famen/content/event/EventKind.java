package org.famen.content.event;

import org.famen.content.frontmatter.Labelled;

/** What sort of event it is. */
public enum EventKind implements Labelled {
    PUBLICITY("普法活动"),
    BUSINESS_TRAINING("企业培训"),
    EXHIBITION("展览"),
    LIGHT_SHOW("灯光秀"),
    TV_COLUMN("电视栏目");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
