package org.famen.content.duty;

import org.famen.content.frontmatter.Labelled;

/** How far an activity has got; it follows from its days and its record, nobody writes it. */
public enum DutyState implements Labelled {
    DONE("已完成"),
    PLANNED("计划中"),
    OWED("欠");

    private final String label;

    DutyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
