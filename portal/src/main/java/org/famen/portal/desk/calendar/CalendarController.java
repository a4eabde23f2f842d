package org.famen.portal.desk.calendar;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Days;

/** Who is where when: by desk or by lawyer, a day or a week, as a table. */
@Hidden
@Controller("/desk/calendar")
class CalendarController {
    private final DeskCalendar calendar;
    private final Places places;
    private final Pages pages;
    private final Clock clock;

    CalendarController(DeskCalendar calendar, Places places, Pages pages, Clock clock) {
        this.calendar = calendar;
        this.places = places;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.LAWYER, Role.MANAGER},
            entry = "calendar",
            place = 30,
            shortcut = "c")
    @Blocking
    HttpResponse<String> show(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> date,
            @QueryValue Optional<String> view,
            @QueryValue Optional<String> by,
            @QueryValue Optional<String> organisation) {
        Scope scope = Scope.of(member);
        CalendarQuery query = new CalendarQuery(
                Days.parse(date).orElse(LocalDate.now(clock)),
                !view.equals(Optional.of("day")),
                by.equals(Optional.of("lawyer")),
                organisation.filter(id -> !id.isEmpty()).filter(scope::touches));
        return pages.ok(
                request, "desk/calendar", new CalendarPage(query, places.of(scope), calendar.grid(scope, query)));
    }
}
