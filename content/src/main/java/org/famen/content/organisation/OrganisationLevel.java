package org.famen.content.organisation;

import org.famen.content.frontmatter.Labelled;

/** The four levels, from the widest to the nearest. */
public enum OrganisationLevel implements Labelled {
    CITY("市"),
    COUNTY("县"),
    TOWNSHIP("乡镇"),
    VILLAGE("村");

    private final String label;

    OrganisationLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether an organisation on this level may stand under one on the other: on the same level, or nearer to people. */
    public boolean mayStandUnder(OrganisationLevel other) {
        return compareTo(other) >= 0;
    }
}
