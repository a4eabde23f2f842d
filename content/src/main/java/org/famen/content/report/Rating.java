package org.famen.content.report;

import org.famen.content.frontmatter.Labelled;

/** How those who listened rated it. */
public enum Rating implements Labelled {
    EXCELLENT("优秀"),
    GOOD("良好"),
    FAIR("一般"),
    POOR("较差");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
