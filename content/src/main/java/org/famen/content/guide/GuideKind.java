package org.famen.content.guide;

import org.famen.content.frontmatter.Labelled;

/** What a guide is about. */
public enum GuideKind implements Labelled {
    LEGAL_AID("法律援助"),
    NOTARISATION("公证"),
    MEDIATION("人民调解"),
    ARBITRATION("仲裁"),
    RECONSIDERATION("行政复议"),
    FORENSIC_APPRAISAL("司法鉴定"),
    LEGAL_ADVICE("法律咨询");

    private final String label;

    GuideKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
