package org.famen.portal.desk.figures;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Database;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.Span;
import org.famen.portal.desk.visit.DeskBooking;
import org.famen.portal.desk.visit.VisitStore;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.Days;

/** The bookings of a period as a table to reckon with, in which nobody can be found: no name, phone, reference or text. */
@Hidden
@Controller("/desk/export.csv")
class ExportController {
    private final Database database;
    private final VisitStore store;
    private final AuditTrail audit;
    private final Timetables timetables;

    ExportController(Database database, VisitStore store, AuditTrail audit, Timetables timetables) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.timetables = timetables;
    }

    @Get
    @ForStaff(Role.MANAGER)
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> export(
            Member member,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> until,
            @QueryValue Optional<String> organisation) {
        Optional<Span> span = Span.parse(from, until);
        if (span.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/desk/figures?from=&until="));
        }
        Scope scope = Scope.at(member, Role.MANAGER).only(organisation.filter(id -> !id.isEmpty()));
        return HttpResponse.ok(csv(member, scope, span.get()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bookings-%s-%s.csv\""
                                .formatted(span.get().first(), span.get().last()));
    }

    private String csv(Member member, Scope scope, Span span) {
        List<DeskBooking> found = database.transactAs(member.actor(), () -> {
            audit.add(new AuditEntry("bookings.exported", "export/" + span.first() + "/" + span.last()));
            return store.between(scope, Days.start(span.first()), Days.start(span.end()));
        });
        return ExportTable.write(timetables.now(), found);
    }
}
