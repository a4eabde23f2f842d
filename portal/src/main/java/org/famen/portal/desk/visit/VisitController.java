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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.manage.BookingVersion;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/**
 * A booking at the desk: who it is, whether they came, what came of it, notes. Each form carries the version that it was made
 * of; who was slower gets the present state, and what they typed.
 */
@Hidden
@ForStaff({Role.RECEPTION, Role.LAWYER, Role.MANAGER})
@Controller("/desk/bookings/{id}")
class VisitController {
    private static final int MAX_NOTE_LENGTH = 2_000;
    private static final Set<String> TOLD = Set.of("saved", "noted", "moved", "cancelled", "booked");

    private final Visits visits;
    private final VisitPages pages;
    private final Forms forms;

    VisitController(Visits visits, VisitPages pages, Forms forms) {
        this.visits = visits;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id, @QueryValue Optional<String> done) {
        return pages.show(request, member, id, done.filter(TOLD::contains).orElse(""));
    }

    @Post("/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> attend(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        VisitPage.Typed typed = typed(form);
        Optional<BookingState> state = state(form);
        Optional<Outcome> outcome =
                Outcome.of(typed.outcome()).filter(chosen -> state.equals(Optional.of(BookingState.DONE)));
        if (state.isEmpty()) {
            return pages.refuse(HttpStatus.UNPROCESSABLE_ENTITY, request, member, id, "state", typed);
        }
        if (state.get() == BookingState.DONE && outcome.isEmpty()) {
            return pages.refuse(HttpStatus.UNPROCESSABLE_ENTITY, request, member, id, "outcome", typed);
        }
        if (typed.note().length() > MAX_NOTE_LENGTH) {
            return pages.refuse(HttpStatus.UNPROCESSABLE_ENTITY, request, member, id, "long", typed);
        }
        AttendResult result = visits.attend(member, id, BookingVersion.read(form), state.get(), outcome, typed.note());
        return answer(request, member, id, result, typed, after(form, id));
    }

    @Post("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> note(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        VisitPage.Typed typed = typed(form);
        if (typed.note().isEmpty() || typed.note().length() > MAX_NOTE_LENGTH) {
            String problem = typed.note().isEmpty() ? "empty" : "long";
            return pages.refuse(HttpStatus.UNPROCESSABLE_ENTITY, request, member, id, problem, typed);
        }
        AttendResult result = visits.note(member, id, BookingVersion.read(form), typed.note());
        return answer(request, member, id, result, typed, "/desk/bookings/" + id + "?done=noted");
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, Member member, UUID id, AttendResult result, VisitPage.Typed typed, String next) {
        return result == AttendResult.DONE
                ? HttpResponse.seeOther(URI.create(next))
                : pages.refuse(HttpStatus.CONFLICT, request, member, id, result.key(), typed);
    }

    /** Whoever checks people in from the list goes on there. */
    private static String after(Submission form, UUID id) {
        Optional<String> day = Days.parse(Optional.of(form.text("list"))).map(Object::toString);
        String place = form.text("organisation");
        String narrowed = place.matches("[a-z0-9-]{1,100}") ? "&organisation=" + place : "";
        return day.map(date -> "/desk/today?date=" + date + narrowed + "#visit-" + id)
                .orElse("/desk/bookings/" + id + "?done=saved");
    }

    private static VisitPage.Typed typed(Submission form) {
        return new VisitPage.Typed(form.text("outcome"), form.text("note"));
    }

    private static Optional<BookingState> state(Submission form) {
        return Arrays.stream(BookingState.values())
                .filter(state -> state.name().equalsIgnoreCase(form.text("state")))
                .filter(
                        Set.of(BookingState.CONFIRMED, BookingState.ARRIVED, BookingState.DONE, BookingState.MISSED)
                                ::contains)
                .findFirst();
    }
}
