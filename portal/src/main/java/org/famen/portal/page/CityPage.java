package org.famen.portal.page;

import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.AdvicePart;
import org.famen.portal.library.LawAddress;
import org.jspecify.annotations.Nullable;

/**
 * An answered question, culture site, report or risk.
 *
 * @param body harmless HTML
 * @param advice nothing for all but answered questions
 * @param status null for what cannot be in force
 */
public record CityPage(
        PageDocument document,
        String body,
        AdvicePart advice,
        @Nullable Status status) {
    /** The list that the page belongs to. */
    public String list() {
        return switch (PageKind.of(document.kind()).orElseThrow()) {
            case CULTURE -> "/culture";
            case REPORT, REPORT_BODY -> "/reports";
            case RISK -> "/risks";
            default -> "/consultations";
        };
    }

    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }
}
