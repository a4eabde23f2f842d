package org.famen.content.event;

import org.famen.content.frontmatter.Labelled;

/** Whether an announced event takes place. */
public enum EventState implements Labelled {
    AS_PLANNED("照常"),
    POSTPONED("延期"),
    CANCELLED("取消");

    private final String label;

    EventState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
