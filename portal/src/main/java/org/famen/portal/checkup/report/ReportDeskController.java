package org.famen.portal.checkup.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.Opened;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** Lawyers write what they found at a check-up of their organisation, and hand it over. */
@Hidden
@ForStaff({Role.LAWYER, Role.MANAGER})
@Controller(ReportDeskController.CHECKUPS)
class ReportDeskController {
    static final String CHECKUPS = "/desk/checkups";

    private final Reports reports;
    private final Bookings bookings;
    private final Timetables timetables;
    private final Forms forms;

    ReportDeskController(Reports reports, Bookings bookings, Timetables timetables, Forms forms) {
        this.reports = reports;
        this.bookings = bookings;
        this.timetables = timetables;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.LAWYER, Role.MANAGER},
            entry = "checkups",
            place = 45,
            shortcut = "r")
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request, Member member) {
        List<ReportListPage.Row> rows = reports.visits(member).stream()
                .map(visit -> new ReportListPage.Row(
                        visit, Opened.of(() -> reports.person(visit)).text(PersonalData::company)))
                .toList();
        return forms.page(request, "checkup/reports", new ReportListPage(rows));
    }

    @Get("/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id, @QueryValue Optional<String> done) {
        Visit visit = visit(member, id);
        ReportForm form = reports.find(id)
                .map(stored -> ReportForm.of(reports.open(stored)))
                .orElseGet(() -> ReportForm.about(bookings.person(visit.booking())
                        .map(PersonalData::points)
                        .orElse(List.of())));
        String problem = done.isPresent() ? "done" : "";
        return show(request, member, HttpStatus.OK, visit, form.withSpareRows(), FieldErrors.NONE, problem);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> save(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission submission = forms.accept(request, body);
        Visit visit = visit(member, id);
        ReportForm form = ReportForm.read(submission);
        if (submission.text("action").equals("more")) {
            return show(request, member, HttpStatus.OK, visit, form.withSpareRows(), FieldErrors.NONE, "");
        }
        boolean deliver = submission.text("action").equals("deliver");
        FieldErrors errors = form.errors(deliver);
        if (!errors.isEmpty()) {
            return show(request, member, HttpStatus.UNPROCESSABLE_ENTITY, visit, form, errors, "");
        }
        if (reports.save(member, visit, submission.number("version"), form.report(), deliver)) {
            return HttpResponse.seeOther(URI.create(CHECKUPS + "/" + id + "?done=1"));
        }
        return show(request, member, HttpStatus.CONFLICT, visit, form, FieldErrors.NONE, "stale");
    }

    /** With name and phone, whatever was done, which the audit keeps in mind. */
    private HttpResponse<String> show(
            HttpRequest<?> request,
            Member member,
            HttpStatus status,
            Visit visit,
            ReportForm form,
            FieldErrors errors,
            String problem) {
        reports.noteReading(member, visit.booking().id());
        Optional<StoredReport> stored = reports.find(visit.booking().id());
        return forms.page(
                status,
                request,
                "checkup/write",
                new ReportDeskPage(
                        visit,
                        bookings.person(visit.booking()),
                        stored,
                        stored.map(reports::open),
                        form,
                        errors,
                        problem));
    }

    /** Of another organisation, it is as if there were none. */
    private Visit visit(Member member, UUID id) {
        return bookings.find(id)
                .map(booking -> Visit.of(timetables.now(), booking))
                .filter(visit -> visit.service().company())
                .filter(visit -> member.mayAny(visit.place().id(), Reports.WRITERS))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such check-up of theirs"));
    }
}
