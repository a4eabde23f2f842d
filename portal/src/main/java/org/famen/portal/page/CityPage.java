package org.famen.portal.page;

import java.util.List;
import java.util.Optional;
import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.content.route.Route;
import org.famen.portal.library.AdvicePart;
import org.famen.portal.library.LawAddress;
import org.jspecify.annotations.Nullable;

/**
 * An answered question, culture site, report, risk or decided case of enforcement.
 *
 * @param body harmless HTML
 * @param advice nothing for all but answered questions
 * @param related answered questions of the same topic
 * @param status null for what cannot be in force
 * @param route of the problem that an answered question is about
 */
public record CityPage(
        PageDocument document,
        String body,
        AdvicePart advice,
        List<PageDocument> related,
        @Nullable Status status,
        Optional<Route> route) {

    public CityPage {
        related = List.copyOf(related);
    }

    /** Whether it says what to do. */
    public boolean advised() {
        return document.kind().equals(PageKind.CONSULTATION.key());
    }

    /** The list that the page belongs to. */
    public String list() {
        return switch (PageKind.of(document.kind()).orElseThrow()) {
            case CULTURE -> "/culture";
            case REPORT, REPORT_BODY -> "/reports";
            case RISK -> "/risks";
            case ENFORCEMENT_CASE -> "/enforcement";
            default -> "/consultations";
        };
    }

    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }
}
