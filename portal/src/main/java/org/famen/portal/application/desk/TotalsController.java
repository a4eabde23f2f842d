package org.famen.portal.application.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** How many applications there were and what came of them, without a name: for the year's report (法律援助法第五十八条). */
@Hidden
@ForStaff({Role.MANAGER, Role.AUDITOR})
@Controller(DeskController.APPLICATIONS + "/totals")
class TotalsController {
    private final ApplicationDesk desk;
    private final Forms forms;
    private final Clock clock;

    TotalsController(ApplicationDesk desk, Forms forms, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, @QueryValue Optional<String> year) {
        int wanted = year.filter(text -> text.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .orElseGet(() -> Year.now(clock.withZone(Event.ZONE)).getValue());
        return forms.page(request, "application/totals", new TotalsPage(wanted, desk.totals(member, wanted)));
    }
}
