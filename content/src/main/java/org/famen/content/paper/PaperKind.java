package org.famen.content.paper;

import org.famen.content.frontmatter.Labelled;

/** By what people look for a document. */
public enum PaperKind implements Labelled {
    WORK("工作和工资"),
    MONEY("借钱、买卖和物业"),
    FAMILY("家里的事"),
    ACCIDENT("交通事故"),
    GOVERNMENT("和政府部门之间的事"),
    HELP("请人帮忙");

    private final String label;

    PaperKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
