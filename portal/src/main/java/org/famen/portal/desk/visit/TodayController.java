package org.famen.portal.desk.visit;

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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/** Who comes on a day; and the way from what somebody says at the desk to their booking. */
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
            place = 10,
            shortcut = "t")
    @Blocking
    HttpResponse<?> show(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> date,
            @QueryValue Optional<String> organisation) {
        return forms.page(request, "desk/today", page(member, date, organisation, "", List.of()));
    }

    /** By post, since a name has no place in an address. */
    @Post("/find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @ForStaff({Role.RECEPTION, Role.LAWYER, Role.MANAGER})
    @Blocking
    HttpResponse<?> find(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Scope scope = Scope.of(member);
        String asked = form.text("asked");
        Optional<String> date = Optional.of(form.text("date"));
        Optional<String> organisation = Optional.of(form.text("organisation"));
        Optional<DeskBooking> named = ReferenceNumber.parse(asked).flatMap(parsed -> visits.find(scope, parsed));
        if (named.isPresent()) {
            return to(VisitRow.address(named.get().booking()));
        }
        LocalDate day = Days.parse(date).orElse(LocalDate.now(clock));
        List<VisitRow> called =
                Called.of(asked).map(words -> visits.called(scope, day, words)).orElse(List.of());
        Optional<VisitRow> only = only(called, day);
        if (only.isPresent()) {
            return to(only.get().address());
        }
        HttpStatus status = called.isEmpty() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return forms.page(status, request, "desk/today", page(member, date, organisation, asked, called));
    }

    /** The only one, or the only one of that day; of several nobody is taken for another. */
    private static Optional<VisitRow> only(List<VisitRow> called, LocalDate day) {
        List<VisitRow> onTheDay =
                called.stream().filter(row -> row.visit().day().equals(day)).toList();
        List<VisitRow> nearest = onTheDay.isEmpty() ? called : onTheDay;
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    private static HttpResponse<?> to(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }

    private TodayPage page(
            Member member, Optional<String> date, Optional<String> organisation, String asked, List<VisitRow> found) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Days.parse(date).orElse(today);
        Scope scope = Scope.of(member);
        Optional<String> place = organisation.filter(id -> !id.isEmpty()).filter(scope::touches);
        return new TodayPage(
                day,
                day.equals(today),
                ZonedDateTime.now(clock).withZoneSameInstant(Event.ZONE),
                places.of(scope),
                place,
                visits.onDay(scope.only(place), day),
                asked,
                found);
    }
}
