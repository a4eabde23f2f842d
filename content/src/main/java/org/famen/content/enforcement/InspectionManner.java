package org.famen.content.enforcement;

import org.famen.content.frontmatter.Labelled;

/** How businesses are chosen for an inspection. */
public enum InspectionManner implements Labelled {
    RANDOM("双随机抽查"),
    ROUTINE("日常检查"),
    SPECIAL("专项检查"),
    ON_COMPLAINT("有投诉举报才查"),
    OFF_SITE("非现场检查");

    private final String label;

    InspectionManner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
