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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ChangeOutcome;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.manage.BookingVersion;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.desk.Scope;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/** Moves and cancels for people who call or come; they are told as if they had done it themselves. */
@Hidden
@ForStaff({Role.RECEPTION, Role.MANAGER})
@Controller("/desk/bookings/{id}")
class ChangeController {
    private final Visits visits;
    private final FreeTimes free;
    private final Bookings bookings;
    private final Waitlist waitlist;
    private final Timetables timetables;
    private final VisitPages pages;
    private final Forms forms;
    private final Clock clock;

    ChangeController(
            Visits visits,
            FreeTimes free,
            Bookings bookings,
            Waitlist waitlist,
            Timetables timetables,
            VisitPages pages,
            Forms forms,
            Clock clock) {
        this.visits = visits;
        this.free = free;
        this.bookings = bookings;
        this.waitlist = waitlist;
        this.timetables = timetables;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("/move")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> choose(HttpRequest<?> request, Member member, UUID id, @QueryValue Optional<String> date) {
        Visit visit = visit(member, id);
        return choose(HttpStatus.OK, request, member, visit, Days.parse(date), "", "");
    }

    @Post("/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> move(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Visit visit = visit(member, id);
        Optional<LocalDate> day = Days.parse(Optional.of(form.text("date")));
        Optional<TimeKey> time = TimeKey.parse(form.text("slot"));
        Optional<DeskAt> at = time.flatMap(wanted -> free.desk(wanted, visit.service(), Scope.arrangedBy(member)));
        if (time.isEmpty() || at.isEmpty()) {
            return choose(HttpStatus.UNPROCESSABLE_ENTITY, request, member, visit, day, "", "slot");
        }
        ChangeOutcome outcome = bookings.move(
                id, BookingVersion.read(form), at.get(), time.get().startsAt(), member.actor());
        return outcome instanceof ChangeOutcome.Taken
                ? choose(HttpStatus.CONFLICT, request, member, visit, day, form.text("slot"), "taken")
                : answer(request, member, id, outcome, "moved");
    }

    @Get("/cancel")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> askToCancel(HttpRequest<?> request, Member member, UUID id) {
        return forms.page(request, "desk/cancel", new CancelPage(visit(member, id)));
    }

    @Post("/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> cancel(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        visit(member, id);
        return answer(request, member, id, bookings.cancel(id, BookingVersion.read(form), member.actor()), "cancelled");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Member member, UUID id, ChangeOutcome outcome, String done) {
        return switch (outcome) {
            case ChangeOutcome.Changed changed -> {
                waitlist.offerAll();
                yield HttpResponse.seeOther(URI.create("/desk/bookings/" + id + "?done=" + done));
            }
            case ChangeOutcome.Stale stale -> refuse(request, member, id, "stale");
            case ChangeOutcome.TooLate late -> refuse(request, member, id, "over");
            case ChangeOutcome.Taken taken -> refuse(request, member, id, "taken");
        };
    }

    private HttpResponse<String> refuse(HttpRequest<?> request, Member member, UUID id, String problem) {
        return pages.refuse(HttpStatus.CONFLICT, request, member, id, problem, VisitPage.Typed.NOTHING);
    }

    private HttpResponse<String> choose(
            HttpStatus status,
            HttpRequest<?> request,
            Member member,
            Visit visit,
            Optional<LocalDate> wanted,
            String chosen,
            String problem) {
        LocalDate today = Days.of(clock.instant());
        LocalDate day = wanted.orElse(visit.day().isBefore(today) ? today : visit.day());
        MovePage page =
                new MovePage(visit, day, free.on(day, visit.service(), Scope.arrangedBy(member)), chosen, problem);
        return forms.page(status, request, "desk/move", page);
    }

    private Visit visit(Member member, UUID id) {
        return visits.find(Scope.arrangedBy(member), id)
                .map(found -> Visit.of(timetables.now(), found.booking()))
                .orElseThrow(VisitPages::missing);
    }
}
