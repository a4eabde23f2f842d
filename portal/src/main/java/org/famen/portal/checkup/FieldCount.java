package org.famen.portal.checkup;

import io.micronaut.data.annotation.MappedEntity;

/** How often a field was red, amber and green within a period. */
@MappedEntity
public record FieldCount(String field, int red, int amber, int green) {
    public int all() {
        return red + amber + green;
    }

    /** In whole percent of those who answered it; 0 when nobody did. */
    public int redPercent() {
        return all() == 0 ? 0 : Math.round(100f * red / all());
    }
}
