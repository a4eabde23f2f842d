package org.famen.content.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pages of a city; each name in lower case with hyphens begins the address of its pages. */
public enum PageKind {
    POLICY,
    EVENT,
    ORGANISATION,
    CONSULTATION,
    GUIDE,
    CULTURE,
    REPORT,
    REPORT_BODY,
    RISK,
    STATISTIC,
    INVESTOR,
    /** A line of the bureau's work. */
    LINE,
    ENFORCEMENT_CASE,
    /** A department and what it has to explain (谁执法谁普法). */
    DUTY,
    VILLAGE,
    CAMPAIGN,
    /** A rule that can be reckoned; it is not of one city. */
    TOOLS,
    /** A problem that people have, and the ways out of it; it is not of one city. */
    ROUTE;

    /** Whether its pages are in the city's folder. */
    public boolean isOfTheCity() {
        return this != TOOLS && this != ROUTE;
    }

    /** {@code policy}, {@code report-body}: what documents and addresses hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code policy/legal-aid-measures} */
    public String id(String name) {
        return key() + "/" + name;
    }

    public static Optional<PageKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
