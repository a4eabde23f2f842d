package org.famen.content.policy;

import org.famen.content.frontmatter.Labelled;

/** What a policy document is. */
public enum PolicyKind implements Labelled {
    NORMATIVE_DOCUMENT("规范性文件"),
    IMPLEMENTATION_PLAN("实施方案"),
    OPINION("意见"),
    NOTICE("通知"),
    /** Explains another policy in plain words and has no number and no force of its own. */
    INTERPRETATION("解读");

    private final String label;

    PolicyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
