package org.famen.portal.booking.waitlist;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.booking.PrivacyNotice;
import org.famen.portal.booking.hold.Details;
import org.famen.portal.guard.CodeOutcome;
import org.famen.portal.guard.CodeRequest;
import org.famen.portal.guard.Guard;
import org.famen.portal.guard.PhoneCodes;
import org.famen.portal.guard.Proof;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.protection.Addresses;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.Place;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitors;

/** Waiting for a seat of a service that has none at the right time. */
@Hidden
@Controller("/book/{id:[a-z0-9-]+}/wait")
class WaitController {
    private static final String PURPOSE = "候补";

    private final Timetables timetables;
    private final Waitlist waitlist;
    private final PhoneCodes codes;
    private final Addresses addresses;
    private final Guard guard;
    private final Dispatcher dispatcher;
    private final Forms forms;
    private final Visitors visitors;
    private final Clock clock;

    WaitController(
            Timetables timetables,
            Waitlist waitlist,
            PhoneCodes codes,
            Addresses addresses,
            Guard guard,
            Dispatcher dispatcher,
            Forms forms,
            Visitors visitors,
            Clock clock) {
        this.timetables = timetables;
        this.waitlist = waitlist;
        this.codes = codes;
        this.addresses = addresses;
        this.guard = guard;
        this.dispatcher = dispatcher;
        this.forms = forms;
        this.visitors = visitors;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> ask(HttpRequest<?> request, String id) {
        Service service = service(id);
        LocalDate today = LocalDate.now(clock);
        var span = new Span(today.toString(), last(service).toString());
        return forms.page(
                request,
                "booking/wait",
                page(service, "", span, Details.EMPTY, FieldErrors.NONE, "", Optional.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> join(HttpRequest<?> request, String id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Service service = service(id);
        Details details = Details.read(form);
        var span = new Span(form.text("from"), form.text("until"));
        List<FieldError> errors = new ArrayList<>(span.errors(LocalDate.now(clock), last(service)));
        errors.addAll(details.errors(service).all());
        String place =
                places(service).stream().anyMatch(at -> at.id().equals(form.text("place"))) ? form.text("place") : "";
        if (!errors.isEmpty()) {
            WaitPage page = page(service, place, span, details, new FieldErrors(errors), "", Optional.empty());
            return forms.page(HttpStatus.UNPROCESSABLE_ENTITY, request, "booking/wait", page);
        }
        return guard.refusal(request, "wait", form)
                .<HttpResponse<?>>map(
                        refusal -> refuse(request, service, place, span, details, refusal.problem(), refusal.proof()))
                .orElseGet(() -> joined(request, service, place, span, details));
    }

    private HttpResponse<?> joined(HttpRequest<?> request, Service service, String place, Span span, Details details) {
        PersonalData person = details.person(service);
        var wish = new WaitRequest(
                service,
                Optional.of(place).filter(id -> !id.isEmpty()),
                LocalDate.parse(span.from()),
                LocalDate.parse(span.until()));
        WaitlistEntry entry = waitlist.join(wish, person, details.chosenCategory(service), PrivacyNotice.VERSION);
        var code = new CodeRequest(
                PURPOSE,
                person.phoneNumber(),
                visitors.of(request),
                addresses.block(request),
                "wait/" + service.id() + "/" + person.phoneNumber().digits(),
                true,
                entry.id());
        return switch (codes.send(code)) {
            case CodeOutcome.Sent sent -> HttpResponse.seeOther(URI.create("/booking/code/" + sent.id()));
            case CodeOutcome.Refused refused ->
                codes.justSent(code)
                        .<HttpResponse<?>>map(id -> HttpResponse.seeOther(URI.create("/booking/code/" + id)))
                        .orElseGet(() -> refuse(
                                request,
                                service,
                                place,
                                span,
                                details,
                                refused.why().key(),
                                Optional.empty()));
        };
    }

    private HttpResponse<String> refuse(
            HttpRequest<?> request,
            Service service,
            String place,
            Span span,
            Details details,
            String why,
            Optional<Proof> proof) {
        WaitPage page = page(service, place, span, details, FieldErrors.NONE, why, proof);
        return forms.page(HttpStatus.TOO_MANY_REQUESTS, request, "booking/wait", page);
    }

    private WaitPage page(
            Service service,
            String place,
            Span span,
            Details details,
            FieldErrors errors,
            String problem,
            Optional<Proof> proof) {
        return new WaitPage(
                service,
                places(service),
                place,
                span.from(),
                span.until(),
                LocalDate.now(clock),
                last(service),
                details,
                errors,
                problem,
                dispatcher.sendsMail(),
                PrivacyNotice.VERSION,
                proof);
    }

    private List<Place> places(Service service) {
        return timetables.now().desksOf(service).stream()
                .map(DeskAt::place)
                .distinct()
                .toList();
    }

    private LocalDate last(Service service) {
        return LocalDate.now(clock).plusDays(service.aheadDays());
    }

    private Service service(String id) {
        return timetables
                .now()
                .service(id)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such service"));
    }

    /** Two days as they were typed. */
    private record Span(String from, String until) {
        List<FieldError> errors(LocalDate today, LocalDate last) {
            try {
                LocalDate first = LocalDate.parse(from);
                if (first.isBefore(today) || first.isAfter(last)) {
                    return List.of(new FieldError("from", "wait_from"));
                }
                LocalDate end = LocalDate.parse(until);
                return end.isBefore(first) || end.isAfter(last)
                        ? List.of(new FieldError("until", "wait_until"))
                        : List.of();
            } catch (DateTimeException noDay) {
                return List.of(new FieldError("from", "wait_from"));
            }
        }
    }
}
