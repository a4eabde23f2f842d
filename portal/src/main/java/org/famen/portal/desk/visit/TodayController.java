package org.famen.portal.desk.visit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.portal.desk.Days;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** Who comes on a day; and the way from a reference that somebody says to its booking. */
@Hidden
@Controller("/desk/today")
class TodayController {
    private final Visits visits;
    private final Places places;
    private final Forms forms;
    private final Clock clock;

    TodayController(Visits visits, Places places, Forms forms, Clock clock) {
        this.visits = visits;
        this.places = places;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.LAWYER, Role.MANAGER},
            entry = "today",
            place = 10)
    @Blocking
    HttpResponse<?> show(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> date,
            @QueryValue Optional<String> organisation,
            @QueryValue Optional<String> reference) {
        String wanted = reference.map(String::strip).orElse("");
        Optional<DeskBooking> found =
                ReferenceNumber.parse(wanted).flatMap(parsed -> visits.find(Scope.of(member), parsed));
        if (found.isPresent()) {
            return HttpResponse.seeOther(
                    URI.create("/desk/bookings/" + found.get().booking().id()));
        }
        HttpStatus status = wanted.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return forms.page(status, request, "desk/today", page(member, date, organisation, wanted));
    }

    private TodayPage page(Member member, Optional<String> date, Optional<String> organisation, String missing) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Days.parse(date).orElse(today);
        Scope scope = Scope.of(member);
        Optional<String> place = organisation.filter(id -> !id.isEmpty()).filter(scope::touches);
        return new TodayPage(
                day, day.equals(today), places.of(scope), place, visits.onDay(scope.only(place), day), missing);
    }
}
