package org.famen.portal.booking.hold;

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
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ConfirmOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.booking.PrivacyNotice;
import org.famen.portal.booking.Visit;
import org.famen.portal.guard.CodeOutcome;
import org.famen.portal.guard.CodeRequest;
import org.famen.portal.guard.Passes;
import org.famen.portal.guard.PhoneCodes;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.SelfCheckPoints;
import org.famen.portal.protection.Addresses;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;

/** A time that is held: details, check, confirmation. Whatever is sent twice is done once. */
@Hidden
@Controller("/book/hold/{id}")
class HoldController {
    private static final String PURPOSE = "预约";
    /** Words about codes that are not sent. */
    private static final Set<String> NOTICES = Set.of(CodeOutcome.Why.WAIT.key(), CodeOutcome.Why.CALL.key());

    private final Timetables timetables;
    private final Holds holds;
    private final Bookings bookings;
    private final SelfCheckPoints points;
    private final PhoneCodes codes;
    private final Addresses addresses;
    private final Passes passes;
    private final Dispatcher dispatcher;
    private final Forms forms;
    private final Visitors visitors;
    private final Clock clock;

    HoldController(
            Timetables timetables,
            Holds holds,
            Bookings bookings,
            SelfCheckPoints points,
            PhoneCodes codes,
            Addresses addresses,
            Passes passes,
            Dispatcher dispatcher,
            Forms forms,
            Visitors visitors,
            Clock clock) {
        this.timetables = timetables;
        this.holds = holds;
        this.bookings = bookings;
        this.points = points;
        this.codes = codes;
        this.addresses = addresses;
        this.passes = passes;
        this.dispatcher = dispatcher;
        this.forms = forms;
        this.visitors = visitors;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> details(HttpRequest<?> request, UUID id) {
        Visit visit = visit(request, id);
        return over(request, visit)
                .orElseGet(() -> details(request, HttpStatus.OK, visit, typed(request, visit), FieldErrors.NONE));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> describe(HttpRequest<?> request, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Visit visit = visit(request, id);
        Optional<HttpResponse<?>> over = over(request, visit);
        if (over.isPresent()) {
            return over.get();
        }
        Details details = Details.read(form);
        FieldErrors errors = details.errors(visit.service());
        if (!errors.isEmpty()) {
            return details(request, HttpStatus.UNPROCESSABLE_ENTITY, visit, details, errors);
        }
        PersonalData person =
                details.person(visit.service(), details.share() ? points.inWords(details.points()) : List.of());
        Visitor visitor = visitors.of(request);
        if (!holds.describe(visitor, id, person, details.chosenCategory(visit.service()))) {
            return HttpResponse.seeOther(URI.create("/book/hold/" + id));
        }
        if (!holds.isVerified(visitor, id) && !hasCode(visit, person, visitor)) {
            return sendCode(request, id, person);
        }
        return HttpResponse.seeOther(URI.create("/book/hold/" + id + "/check"));
    }

    @Get("/check")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> check(HttpRequest<?> request, UUID id) {
        Visit visit = visit(request, id);
        String asked = request.getParameters().get("code", String.class).orElse("");
        String notice = NOTICES.contains(asked) ? asked : "sent";
        return over(request, visit).orElseGet(() -> check(request, HttpStatus.OK, visit, "", notice, FieldErrors.NONE));
    }

    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> sendAgain(HttpRequest<?> request, UUID id, @Body Map<String, Object> body) {
        forms.accept(request, body);
        Visit visit = visit(request, id);
        return over(request, visit)
                .or(() -> holds.open(visit.booking()).map(person -> sendCode(request, id, person)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/book/hold/" + id)));
    }

    private HttpResponse<?> sendCode(HttpRequest<?> request, UUID id, PersonalData person) {
        CodeOutcome outcome = codes.send(new CodeRequest(
                PURPOSE,
                person.phoneNumber(),
                visitors.of(request),
                addresses.block(request),
                id.toString(),
                true,
                id));
        String notice = outcome instanceof CodeOutcome.Refused refused
                ? "?code=" + refused.why().key()
                : "";
        return HttpResponse.seeOther(URI.create("/book/hold/" + id + "/check" + notice));
    }

    @Post("/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> confirm(HttpRequest<?> request, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Visit visit = visit(request, id);
        Optional<HttpResponse<?>> over = over(request, visit);
        if (over.isPresent()) {
            return over.get();
        }
        Visitor visitor = visitors.of(request);
        if (!holds.isVerified(visitor, id)) {
            String code = form.text("code");
            Optional<PhoneNumber> answered = answered(visit, visitor, code);
            if (answered.isEmpty()) {
                FieldErrors wrong = FieldErrors.of("code", code.isEmpty() ? "code_missing" : "code");
                return check(request, HttpStatus.UNPROCESSABLE_ENTITY, visit, code, "", wrong);
            }
            holds.verify(id, answered.get());
        }
        return switch (bookings.confirm(visitor, id, PrivacyNotice.VERSION)) {
            case ConfirmOutcome.Confirmed confirmed -> open(visitor, confirmed.booking());
            case ConfirmOutcome.HasOne same -> {
                holds.release(visitor, id);
                yield open(visitor, same.booking());
            }
            case ConfirmOutcome.HasMany many ->
                check(request, HttpStatus.CONFLICT, visit, "", "many", FieldErrors.NONE);
            case ConfirmOutcome.Lapsed lapsed -> HttpResponse.seeOther(URI.create("/book/hold/" + id));
        };
    }

    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> release(HttpRequest<?> request, UUID id, @Body Map<String, Object> body) {
        forms.accept(request, body);
        Visit visit = visit(request, id);
        holds.release(visitors.of(request), id);
        return HttpResponse.seeOther(URI.create("/book/" + visit.service().id()));
    }

    private HttpResponse<?> open(Visitor visitor, Booking booking) {
        passes.grant(visitor, booking.id());
        return HttpResponse.seeOther(
                URI.create("/booking/" + booking.findReference().orElseThrow().text()));
    }

    private boolean hasCode(Visit visit, PersonalData person, Visitor visitor) {
        return codes.latest(visit.booking().id(), person.phoneNumber(), visitor).isPresent();
    }

    /** The phone whose code it is; empty where it is none of this hold. */
    private Optional<PhoneNumber> answered(Visit visit, Visitor visitor, String code) {
        UUID id = visit.booking().id();
        return holds.open(visit.booking())
                .map(PersonalData::phoneNumber)
                .filter(phone -> codes.latest(id, phone, visitor)
                        .flatMap(sent -> codes.answer(sent, visitor, code))
                        .filter(id::equals)
                        .isPresent());
    }

    /** Where the hold is over there is something else to show: the booking that it became, or that it lapsed. */
    private Optional<HttpResponse<?>> over(HttpRequest<?> request, Visit visit) {
        Booking booking = visit.booking();
        if (booking.isHeldAt(clock.instant())) {
            return Optional.empty();
        }
        if (bookings.isFresh(booking)) {
            // The portal that confirmed it may have ended before it let this browser see it.
            return Optional.of(open(visitors.of(request), booking));
        }
        if (booking.reference() != null) {
            return Optional.of(HttpResponse.seeOther(URI.create(visit.address())));
        }
        return Optional.of(forms.page(HttpStatus.GONE, request, "booking/lapsed", new LapsedPage(visit)));
    }

    private HttpResponse<String> details(
            HttpRequest<?> request, HttpStatus status, Visit visit, Details details, FieldErrors errors) {
        return forms.page(
                status,
                request,
                "booking/details",
                new DetailsPage(
                        visit,
                        details,
                        visit.service().company() ? points.inWords(details.points()) : List.of(),
                        errors,
                        visit.booking().minutesLeftAt(clock.instant()),
                        dispatcher.sendsMail(),
                        PrivacyNotice.VERSION));
    }

    private HttpResponse<?> check(
            HttpRequest<?> request, HttpStatus status, Visit visit, String code, String notice, FieldErrors errors) {
        Optional<PersonalData> person = holds.open(visit.booking());
        if (person.isEmpty()) {
            return HttpResponse.seeOther(
                    URI.create("/book/hold/" + visit.booking().id()));
        }
        boolean verified =
                holds.isVerified(visitors.of(request), visit.booking().id());
        return forms.page(
                status,
                request,
                "booking/check",
                new CheckPage(
                        visit,
                        person.get(),
                        verified,
                        code,
                        notice,
                        errors,
                        visit.booking().minutesLeftAt(clock.instant()),
                        dispatcher.showsMessages()));
    }

    /** Of this hold, or of an earlier one of the same browser; and what the way here brought along. */
    private Details typed(HttpRequest<?> request, Visit visit) {
        List<String> brought = ChooserQuery.read(request.getParameters()).points();
        Details before = holds.open(visit.booking())
                .or(() -> holds.typed(visitors.of(request)))
                .map(person -> Details.of(
                        person,
                        Optional.ofNullable(visit.booking().category()).orElse(""),
                        points.ids(person.points())))
                .orElse(Details.EMPTY);
        return brought.isEmpty() ? before : before.about(brought);
    }

    private Visit visit(HttpRequest<?> request, UUID id) {
        return holds.find(visitors.of(request), id)
                .map(booking -> Visit.of(timetables.now(), booking))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such hold of this browser"));
    }
}
