package org.famen.portal.booking.manage;

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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.guard.CodeOutcome;
import org.famen.portal.guard.CodeRequest;
import org.famen.portal.guard.Guard;
import org.famen.portal.guard.Passes;
import org.famen.portal.guard.PhoneCodes;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.protection.Addresses;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitors;

/**
 * The way to one's booking without an account: reference and phone, then the code that the phone got. The answer is the same
 * and takes as long whether or not there is such a booking.
 */
@Hidden
@Controller("/booking")
class LookupController {
    private static final String PURPOSE = "查看预约";

    private final Bookings bookings;
    private final Waitlist waitlist;
    private final PhoneCodes codes;
    private final Addresses addresses;
    private final Passes passes;
    private final Guard guard;
    private final Dispatcher dispatcher;
    private final Forms forms;
    private final Visitors visitors;

    LookupController(
            Bookings bookings,
            Waitlist waitlist,
            PhoneCodes codes,
            Addresses addresses,
            Passes passes,
            Guard guard,
            Dispatcher dispatcher,
            Forms forms,
            Visitors visitors) {
        this.bookings = bookings;
        this.waitlist = waitlist;
        this.codes = codes;
        this.addresses = addresses;
        this.passes = passes;
        this.guard = guard;
        this.dispatcher = dispatcher;
        this.forms = forms;
        this.visitors = visitors;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> ask(HttpRequest<?> request) {
        String reference = ReferenceNumber.parse(
                        request.getParameters().get("reference", String.class).orElse(""))
                .map(ReferenceNumber::written)
                .orElse("");
        String done = "erased".equals(request.getParameters().get("done")) ? "erased" : "";
        return forms.page(request, "booking/lookup", LookupPage.empty(reference, done));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Optional<ReferenceNumber> reference = ReferenceNumber.parse(form.text("reference"));
        Optional<PhoneNumber> phone = PhoneNumber.parse(form.text("phone"));
        var page = new LookupPage(
                form.text("reference"), form.text("phone"), errors(reference, phone), "", "", Optional.empty());
        if (reference.isEmpty() || phone.isEmpty()) {
            return forms.page(HttpStatus.UNPROCESSABLE_ENTITY, request, "booking/lookup", page);
        }
        return guard.refusal(request, "lookup", form)
                .<HttpResponse<?>>map(refusal -> refuse(request, page.because(refusal.problem(), refusal.proof())))
                .orElseGet(() -> send(request, page, reference.get(), phone.get()));
    }

    @Get("/code/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> code(HttpRequest<?> request, UUID id) {
        return forms.page(request, "booking/code", new CodePage(id, FieldErrors.NONE, dispatcher.showsMessages()));
    }

    @Post("/code/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> answer(HttpRequest<?> request, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String code = form.text("code");
        return guard.unhurried(() -> codes.answer(id, visitors.of(request), code))
                .flatMap(subject -> open(request, subject))
                .<HttpResponse<?>>map(HttpResponse::seeOther)
                .orElseGet(() -> forms.page(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        request,
                        "booking/code",
                        new CodePage(
                                id,
                                FieldErrors.of("code", code.isEmpty() ? "code_missing" : "code"),
                                dispatcher.showsMessages())));
    }

    private HttpResponse<?> send(
            HttpRequest<?> request, LookupPage page, ReferenceNumber reference, PhoneNumber phone) {
        return guard.unhurried(() -> {
            var code = new CodeRequest(
                    PURPOSE,
                    phone,
                    visitors.of(request),
                    addresses.block(request),
                    reference.text(),
                    false,
                    subject(reference, phone).orElse(null));
            return switch (codes.send(code)) {
                case CodeOutcome.Sent sent -> HttpResponse.seeOther(URI.create("/booking/code/" + sent.id()));
                case CodeOutcome.Refused refused ->
                    codes.justSent(code)
                            .<HttpResponse<?>>map(id -> HttpResponse.seeOther(URI.create("/booking/code/" + id)))
                            .orElseGet(() ->
                                    refuse(request, page.because(refused.why().key(), Optional.empty())));
            };
        });
    }

    private Optional<UUID> subject(ReferenceNumber reference, PhoneNumber phone) {
        return bookings.find(reference, phone)
                .map(Booking::id)
                .or(() -> waitlist.find(reference, phone).map(WaitlistEntry::id));
    }

    /** Where the code leads: to a booking, or to the waiting list, on which a first code puts its person. */
    private Optional<URI> open(HttpRequest<?> request, UUID subject) {
        Optional<String> booked = bookings.find(subject).map(Booking::reference);
        if (booked.isPresent()) {
            passes.grant(visitors.of(request), subject);
            return booked.map(LookupController::address);
        }
        return waitlist.find(subject).map(entry -> waitlist.begin(entry.id())).map(entry -> {
            passes.grant(visitors.of(request), entry.id());
            return address(entry.reference());
        });
    }

    private static URI address(String reference) {
        return URI.create("/booking/" + reference);
    }

    private HttpResponse<String> refuse(HttpRequest<?> request, LookupPage page) {
        return forms.page(HttpStatus.TOO_MANY_REQUESTS, request, "booking/lookup", page);
    }

    private static FieldErrors errors(Optional<ReferenceNumber> reference, Optional<PhoneNumber> phone) {
        List<FieldError> errors = new ArrayList<>();
        if (reference.isEmpty()) {
            errors.add(new FieldError("reference", "booking_reference"));
        }
        if (phone.isEmpty()) {
            errors.add(new FieldError("phone", "phone"));
        }
        return new FieldErrors(errors);
    }
}
