package org.famen.content.enforcement;

import org.famen.content.frontmatter.Labelled;

/** How a problem was found. */
public enum ProblemSource implements Labelled {
    CLUE("群众和企业反映"),
    CHECK("专项检查"),
    FILE_REVIEW("案卷评查"),
    RECONSIDERATION("行政复议和诉讼");

    private final String label;

    ProblemSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
