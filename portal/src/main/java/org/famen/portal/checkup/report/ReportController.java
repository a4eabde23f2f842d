package org.famen.portal.checkup.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.manage.Access;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** The business reads its report: by the booking's reference and the code that its phone gets, as it sees the booking itself. */
@Hidden
@Controller("/booking/{reference:[A-Za-z0-9-]+}/report")
class ReportController {
    private final Access access;
    private final Reports reports;
    private final Forms forms;
    private final Clock clock;

    ReportController(Access access, Reports reports, Forms forms, Clock clock) {
        this.access = access;
        this.reports = reports;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request, String reference) {
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> forms.page(request, "checkup/report", page(visit)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/booking?reference=" + reference)));
    }

    private ReportPage page(Visit visit) {
        Optional<StoredReport> delivered = reports.find(visit.booking().id())
                .filter(stored -> stored.delivered().isPresent());
        return new ReportPage(visit, delivered, delivered.map(reports::open), LocalDate.now(clock));
    }
}
