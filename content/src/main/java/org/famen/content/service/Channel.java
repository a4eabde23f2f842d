package org.famen.content.service;

import org.famen.content.frontmatter.Labelled;

/** How a service takes place. */
public enum Channel implements Labelled {
    CENTRE("现场"),
    PHONE("电话"),
    VIDEO("视频"),
    PREMISES("上门");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
