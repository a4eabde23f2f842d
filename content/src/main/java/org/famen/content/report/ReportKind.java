package org.famen.content.report;

import org.famen.content.frontmatter.Labelled;

/** Which duty a report fulfils. */
public enum ReportKind implements Labelled {
    ACCOUNT("述法报告"),
    ANNUAL_REPORT("法治政府建设年度报告");

    private final String label;

    ReportKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
