package org.famen.portal.desk.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.portal.database.Database;
import org.famen.portal.desk.AuditTrace;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.Span;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Days;

/** Who read and changed what, for those who watch over it. */
@Hidden
@Controller("/desk/audit")
class AuditController {
    private static final int LIMIT = 100;
    /** Of no booking: what can't be read finds nothing. */
    private static final String NOTHING = "-";

    private final Database database;
    private final AuditStore store;
    private final Pages pages;
    private final Clock clock;

    AuditController(Database database, AuditStore store, Pages pages, Clock clock) {
        this.database = database;
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.MANAGER, Role.AUDITOR},
            entry = "audit",
            place = 80,
            shortcut = "u")
    @Blocking
    HttpResponse<String> show(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> until,
            @QueryValue Optional<String> actor,
            @QueryValue Optional<String> reference,
            @QueryValue Optional<Long> before) {
        Optional<Span> asked = Span.parse(from, until);
        boolean problem = asked.isEmpty() && (from.isPresent() || until.isPresent());
        Span span = asked.orElseGet(() -> Span.upTo(LocalDate.now(clock)));
        String person = actor.orElse("");
        String typed = reference.map(String::strip).orElse("");
        Scope scope = Scope.at(member, Role.MANAGER, Role.AUDITOR);
        AuditPage page = database.transact(() -> {
            List<AuditTrace> found = store.events(
                    scope,
                    Days.start(span.first()),
                    Days.start(span.end()),
                    person,
                    written(typed),
                    before.orElse(Long.MAX_VALUE),
                    LIMIT + 1);
            boolean more = found.size() > LIMIT;
            List<AuditTrace> shown = more ? found.subList(0, LIMIT) : found;
            return new AuditPage(
                    span,
                    store.people(scope),
                    person,
                    typed,
                    shown,
                    more ? Optional.of(shown.getLast().id()) : Optional.empty(),
                    problem);
        });
        return pages.status(problem ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK, request, "desk/audit", page);
    }

    private static String written(String typed) {
        return typed.isEmpty()
                ? ""
                : ReferenceNumber.parse(typed).map(ReferenceNumber::text).orElse(NOTHING);
    }
}
