package org.famen.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the portal's navigation leads to, in its order; the first ones stand in the bar, the others in the panel behind it. */
public enum Section {
    LAWS("search", "cite", "search"),
    ROUTE("signpost", "routes"),
    GUIDES("file-text", "guide"),
    HELP("map-pin", "organisation"),
    BOOK("calendar-check", "booking", "checkup", "legal-aid", "mediation", "application", "helper-link"),
    POLICIES("newspaper", "policy"),
    EVENTS("calendar-days", "event"),
    INVESTORS("trending-up", "investor"),
    FIGURES("landmark", "statistic", "data");

    private final String icon;
    private final List<String> others;

    /**
     * @param icon beside its name
     * @param others first parts of the addresses that belong to it beside its own
     */
    Section(String icon, String... others) {
        this.icon = icon;
        this.others = List.of(others);
    }

    /** What most people come for. */
    static List<Section> main() {
        return List.of(LAWS, ROUTE, GUIDES, HELP, BOOK);
    }

    /** {@code laws}: for the words, and the first part of its address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of the names of {@link org.famen.portal.web.asset.Assets#icons}. */
    public String icon() {
        return icon;
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
