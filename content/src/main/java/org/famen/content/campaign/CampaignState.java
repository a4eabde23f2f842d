package org.famen.content.campaign;

import org.famen.content.frontmatter.Labelled;

/** Where a campaign stands in time. */
public enum CampaignState implements Labelled {
    AHEAD("还没有开始"),
    RUNNING("进行中"),
    OVER("已结束");

    private final String label;

    CampaignState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
