package org.famen.content.village;

import org.famen.content.frontmatter.Labelled;

/** Who named a village a model (民主法治示范村). */
public enum ModelLevel implements Labelled {
    NATIONAL("国家级示范"),
    PROVINCIAL("省级示范"),
    CITY("市级示范");

    private final String label;

    ModelLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
