package org.famen.content.search;

import java.util.Locale;

/** Properties by which results are counted and narrowed. */
public enum Facet {
    KIND("kind"),
    LEVEL("level"),
    STATUS("status"),
    ISSUER("issuer"),
    REGION("region"),
    YEAR("promulgatedOn");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** Field of the index; status has none, it follows from three dates. */
    public String field() {
        return field;
    }

    /** Name in addresses: level. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
