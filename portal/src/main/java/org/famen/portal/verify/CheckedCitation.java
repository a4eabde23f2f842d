package org.famen.portal.verify;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A citation of the text.
 *
 * @param start in the text, in UTF-16 units from 0
 * @param end behind it
 * @param written as it stands there
 * @param law its id; empty when it is not known
 * @param title of the law, or the name as it was understood
 * @param page of the law; empty when it is not known
 * @param byRule whether nobody listed the name, and it shortens one title only
 * @param provisions one at least
 */
public record CheckedCitation(
        int start,
        int end,
        String written,
        String law,
        String title,
        String page,
        boolean byRule,
        List<CheckedProvision> provisions,
        Optional<CheckedQuotation> quotation) {
    public CheckedCitation {
        requireNonNull(quotation, "quotation is null");
        provisions = List.copyOf(provisions);
    }

    public CitationStatus status() {
        return CitationStatus.worst(
                provisions.stream().map(CheckedProvision::status).toList());
    }

    /** Whether nobody should rely on it as it stands. */
    public boolean isFault() {
        return status().isFault() || quotation.filter(CheckedQuotation::isFault).isPresent();
    }
}
