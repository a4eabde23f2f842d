package org.famen.content.culture;

import org.famen.content.frontmatter.Labelled;

/** What a site is used for beside looking at it. */
public enum SiteFeature implements Labelled {
    CORRIDOR("宣传长廊"),
    EDUCATION_BASE("教育基地"),
    LIGHT_SHOW("灯光秀场地");

    private final String label;

    SiteFeature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
