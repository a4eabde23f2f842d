package org.famen.portal.pagelist;

import java.util.Locale;

/** What lists of the city's pages can be narrowed by. */
public enum PageFilter {
    SUBKIND("subkind"),
    TOPIC("topics"),
    AUDIENCE("audiences"),
    REGION("region"),
    ISSUER("issuer"),
    STATE("state"),
    MARK("marks"),
    SERIES("series"),
    YEAR("year");

    private final String field;

    PageFilter(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Name in addresses: region. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
