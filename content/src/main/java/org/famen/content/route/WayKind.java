package org.famen.content.route;

import org.famen.content.frontmatter.Labelled;

/** What can be done about a dispute. */
public enum WayKind implements Labelled {
    NEGOTIATION("协商"),
    MEDIATION("人民调解"),
    COMPLAINT("行政投诉"),
    ARBITRATION("仲裁"),
    LAWSUIT("诉讼"),
    LEGAL_AID("法律援助"),
    NOTARY("公证"),
    RECONSIDERATION("行政复议"),
    /** Where it is a crime. */
    POLICE("报案");

    private final String label;

    WayKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
