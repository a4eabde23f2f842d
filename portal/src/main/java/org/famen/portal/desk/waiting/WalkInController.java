package org.famen.portal.desk.waiting;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.booking.ConfirmOutcome;
import org.famen.portal.booking.Walkin;
import org.famen.portal.booking.Walkins;
import org.famen.portal.booking.hold.Details;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.visit.DeskTimes;
import org.famen.portal.desk.visit.FreeTimes;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/** Books for who stands at the desk or rings it. Whatever is sent twice is booked once. */
@Hidden
@ForStaff({Role.RECEPTION, Role.MANAGER})
@Controller("/desk/walk-in")
class WalkInController {
    private final FreeTimes free;
    private final Walkins walkins;
    private final Forms forms;
    private final Clock clock;

    WalkInController(FreeTimes free, Walkins walkins, Forms forms, Clock clock) {
        this.free = free;
        this.walkins = walkins;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.MANAGER},
            entry = "walkin",
            place = 20,
            shortcut = "w")
    @Blocking
    HttpResponse<String> choose(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> service,
            @QueryValue Optional<String> date) {
        WalkInPage page = page(
                member,
                service(member, service.orElse("")),
                Days.parse(date),
                UUID.randomUUID(),
                WalkInPage.Typed.NOTHING,
                FieldErrors.NONE,
                "");
        return forms.page(request, "desk/walk-in", page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> book(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        WalkInPage.Typed typed = new WalkInPage.Typed(form.text("slot"), Details.read(form), form.ticked("arrived"));
        Optional<Service> service = service(member, form.text("service"));
        Optional<TimeKey> time = TimeKey.parse(typed.slot());
        Optional<DeskAt> at = service.flatMap(
                offered -> time.flatMap(wanted -> free.desk(wanted, offered, Scope.arrangedBy(member))));
        FieldErrors errors = service.map(offered -> errors(typed, offered, at)).orElse(FieldErrors.NONE);
        boolean whole = at.isPresent() && errors.isEmpty();
        UUID key = key(form);
        String refusal = whole
                ? book(member, key, service.orElseThrow(), at.get(), time.orElseThrow(), typed)
                : service.isEmpty() ? "slot" : "";
        if (whole && refusal.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/desk/bookings/" + key + "?done=booked"));
        }
        HttpStatus status = whole ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        Optional<LocalDate> day = Days.parse(Optional.of(form.text("date")));
        return forms.page(status, request, "desk/walk-in", page(member, service, day, key, typed, errors, refusal));
    }

    /** In the order of the page, on which the time is chosen first. */
    private static FieldErrors errors(WalkInPage.Typed typed, Service service, Optional<DeskAt> at) {
        List<FieldError> errors = new ArrayList<>();
        if (at.isEmpty()) {
            errors.add(new FieldError("slot", "slot_missing"));
        }
        errors.addAll(typed.details().errors(service).all());
        return new FieldErrors(errors);
    }

    /** Empty when it is booked, otherwise why not. */
    private String book(Member member, UUID key, Service service, DeskAt at, TimeKey time, WalkInPage.Typed typed) {
        Walkin walkin =
                new Walkin(typed.details().person(service), typed.details().chosenCategory(service));
        boolean there = typed.arrived() && time.start().toLocalDate().equals(Days.of(clock.instant()));
        return switch (walkins.book(key, service, at, time.startsAt(), walkin, there, member.actor())) {
            case ConfirmOutcome.Confirmed confirmed -> "";
            case ConfirmOutcome.HasOne same -> "has_one";
            // The desk may book more for one phone.
            case ConfirmOutcome.HasMany many -> throw new IllegalStateException("the desk is not limited");
            case ConfirmOutcome.Lapsed gone -> "taken";
        };
    }

    private WalkInPage page(
            Member member,
            Optional<Service> service,
            Optional<LocalDate> wanted,
            UUID key,
            WalkInPage.Typed typed,
            FieldErrors errors,
            String problem) {
        Scope scope = Scope.arrangedBy(member);
        LocalDate day = wanted.orElse(Days.of(clock.instant()));
        List<DeskTimes> times =
                service.map(chosen -> free.on(day, chosen, scope)).orElse(List.of());
        return new WalkInPage(free.services(scope), service, day, times, key, typed, errors, problem);
    }

    private Optional<Service> service(Member member, String id) {
        return free.services(Scope.arrangedBy(member)).stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    private static UUID key(Submission form) {
        try {
            return UUID.fromString(form.text("key"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
