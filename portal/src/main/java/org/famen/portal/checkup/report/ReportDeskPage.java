package org.famen.portal.checkup.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.web.FieldErrors;

/**
 * Writing the report of a check-up.
 *
 * @param person empty when their data are erased
 * @param stored the report as it is; empty before it is begun
 * @param now what stands in it, for who was slower than somebody else
 * @param problem {@code stale}, {@code done} or empty
 */
public record ReportDeskPage(
        Visit visit,
        Optional<PersonalData> person,
        Optional<StoredReport> stored,
        Optional<Report> now,
        ReportForm form,
        FieldErrors errors,
        String problem) {

    public int version() {
        return stored.map(StoredReport::version).orElse(-1);
    }

    public boolean isDelivered() {
        return stored.flatMap(StoredReport::delivered).isPresent();
    }

    public List<String> states() {
        return Arrays.stream(Finding.State.values()).map(Finding.State::key).toList();
    }

    public String address() {
        return ReportDeskController.CHECKUPS + "/" + visit.booking().id();
    }
}
