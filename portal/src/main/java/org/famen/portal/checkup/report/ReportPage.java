package org.famen.portal.checkup.report;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.portal.booking.Visit;
import org.famen.portal.library.LawAddress;

/**
 * The report of a check-up, for the business.
 *
 * @param stored empty as long as it is not delivered
 * @param report the same, opened
 */
public record ReportPage(Visit visit, Optional<StoredReport> stored, Optional<Report> report, LocalDate today) {
    /** Address of a provision; only of what {@link ReportForm} let in. */
    public String link(String written) {
        WrittenCitation citation = WrittenCitation.parse(written).orElseThrow();
        return LawAddress.of(citation.lawId(), citation.article().address());
    }

    public boolean isLate(Finding finding) {
        LocalDate until = finding.until();
        return until != null && until.isBefore(today) && finding.state() != Finding.State.MENDED;
    }

    /** Where a follow-up is booked. */
    public String again() {
        return "/book/" + visit.service().id();
    }
}
