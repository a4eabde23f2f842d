package org.famen.content.policy;

import org.famen.content.frontmatter.Labelled;

/** Whether a policy applies on a given day. */
public enum PolicyStatus implements Labelled {
    NOT_YET_IN_FORCE("尚未施行"),
    IN_FORCE("现行有效"),
    EXPIRED("已失效"),
    REPEALED("已废止");

    private final String label;

    PolicyStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
