package org.famen.portal.searchdesk;

import java.util.Arrays;
import java.util.Locale;

/** Which searches the desk looks at. */
public enum SearchList {
    NOTHING,
    UNOPENED,
    FREQUENT;

    static SearchList of(String parameter) {
        return Arrays.stream(values())
                .filter(list -> list.parameter().equals(parameter))
                .findFirst()
                .orElse(NOTHING);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
