package org.famen.content.checkup;

import org.famen.content.frontmatter.Labelled;

/** What can be said to a question of the self-check. */
public enum Answer implements Labelled {
    YES("是"),
    NO("否"),
    UNSURE("不清楚"),
    /** Never a risk. */
    NOT_APPLICABLE("不适用");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
