package org.famen.content.report;

import org.famen.content.frontmatter.Labelled;

/** Whether what an indicator asks for is there. */
public enum IndicatorState implements Labelled {
    MET("已达到"),
    ON_THE_WAY("推进中"),
    NOT_MET("没有达到");

    private final String label;

    IndicatorState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
