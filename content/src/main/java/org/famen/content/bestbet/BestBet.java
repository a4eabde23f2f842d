package org.famen.content.bestbet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is shown above all results of some searches.
 *
 * @param searches whole texts of searches, blanks and letter case aside
 * @param target id of a page, {@code guide/apply-for-legal-aid}, or address of a law or an article without the first
 *     stroke, {@code laws/劳动合同法/39}
 * @param reason one sentence for the reader; may be empty
 */
public record BestBet(List<String> searches, String target, String reason) {
    private static final String LAWS = "laws/";

    public BestBet {
        searches = List.copyOf(searches);
        requireNonNull(target, "target is null");
        requireNonNull(reason, "reason is null");
    }

    /** Whether the target is a law, or an article of one. */
    public boolean isLaw() {
        return target.startsWith(LAWS);
    }

    /** Id of the law; empty for a page. */
    public String lawId() {
        return isLaw() ? target.substring(LAWS.length()).split("/", 2)[0] : "";
    }

    /** Last part of the article's address, such as 39; empty for a page and for a whole law. */
    public String article() {
        String[] parts = target.split("/", 3);
        return isLaw() && parts.length == 3 ? parts[2] : "";
    }
}
