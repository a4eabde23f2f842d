package org.famen.content.search;

import java.util.Arrays;
import java.util.Locale;

/** How results are sorted. */
public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST;

    public static Order of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter().equals(parameter))
                .findFirst()
                .orElse(RELEVANCE);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
