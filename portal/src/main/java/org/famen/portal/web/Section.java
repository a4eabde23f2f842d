package org.famen.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the portal's navigation leads to, in its order. */
public enum Section {
    LAWS("cite"),
    GUIDES("guide"),
    HELP("organisation"),
    BOOK("booking", "checkup"),
    POLICIES("policy"),
    EVENTS("event"),
    INVESTORS("investor", "remedy"),
    FIGURES("statistic");

    private final List<String> others;

    /** @param others first parts of the addresses that belong to it beside its own */
    Section(String... others) {
        this.others = List.of(others);
    }

    /** {@code laws}: for the words, and the first part of its address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/" + key();
    }

    /** @param path of a page, with or without a query */
    static Optional<Section> of(String path) {
        String[] parts = path.split("[/?#]", 3);
        String first = parts.length > 1 ? parts[1] : "";
        return Arrays.stream(values())
                .filter(section -> section.key().equals(first) || section.others.contains(first))
                .findFirst();
    }
}
