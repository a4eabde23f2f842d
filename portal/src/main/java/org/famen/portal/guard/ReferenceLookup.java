package org.famen.portal.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.protection.Addresses;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Submission;

/**
 * Finds what somebody sent by its reference and the code that was shown then. The answer is the same and takes as long whether or
 * not there is such a thing, and one address block may try few codes of one reference.
 */
@Singleton
public final class ReferenceLookup {
    private static final int TRIES_A_REFERENCE = 10;
    private static final Duration SPAN = Duration.ofHours(1);

    private final Guard guard;
    private final Tries tries;
    private final Addresses addresses;
    private final Forms forms;

    ReferenceLookup(Guard guard, Tries tries, Addresses addresses, Forms forms) {
        this.guard = guard;
        this.tries = tries;
        this.addresses = addresses;
        this.forms = forms;
    }

    /**
     * What can be asked for.
     *
     * @param name by which tries are counted
     * @param template renders a {@link LookupPage}
     * @param find by reference and code
     * @param open lets the visitor see what was found, and says where
     */
    public record Subject<T>(
            String name,
            String template,
            BiFunction<ReferenceNumber, ReferenceNumber, Optional<T>> find,
            Function<T, URI> open) {}

    /** The form, with the reference of the address in it. */
    public HttpResponse<String> ask(HttpRequest<?> request, String template) {
        String reference = ReferenceNumber.parse(
                        request.getParameters().get("reference", String.class).orElse(""))
                .map(ReferenceNumber::written)
                .orElse("");
        boolean erased = request.getParameters().contains("erased");
        return forms.page(
                request, template, new LookupPage(reference, "", FieldErrors.NONE, "", erased, Optional.empty()));
    }

    /** Leads to what was asked for, or shows the form again with what was typed. */
    public <T> HttpResponse<?> open(HttpRequest<?> request, Submission form, Subject<T> subject) {
        Optional<ReferenceNumber> reference = ReferenceNumber.parse(form.text("reference"));
        Optional<ReferenceNumber> code = ReferenceNumber.parse(form.text("code"));
        var page = new LookupPage(
                form.text("reference"), form.text("code"), errors(reference, code), "", false, Optional.empty());
        if (reference.isEmpty() || code.isEmpty()) {
            return refuse(request, HttpStatus.UNPROCESSABLE_ENTITY, subject, page);
        }
        return guard.refusal(request, subject.name() + "-lookup", form)
                .<HttpResponse<?>>map(refusal ->
                        refuse(request, refusal.status(), subject, page.because(refusal.problem(), refusal.proof())))
                .orElseGet(() -> open(request, subject, page, reference.get(), code.get()));
    }

    private <T> HttpResponse<?> open(
            HttpRequest<?> request,
            Subject<T> subject,
            LookupPage page,
            ReferenceNumber reference,
            ReferenceNumber code) {
        String who = reference.text() + "/" + addresses.block(request).text();
        if (tries.count(subject.name() + "-code", who, SPAN) > TRIES_A_REFERENCE) {
            return refuse(request, HttpStatus.TOO_MANY_REQUESTS, subject, page.because("too_many", Optional.empty()));
        }
        return guard.unhurried(() -> subject.find().apply(reference, code))
                .<HttpResponse<?>>map(
                        found -> HttpResponse.seeOther(subject.open().apply(found)))
                .orElseGet(() -> refuse(
                        request, HttpStatus.UNPROCESSABLE_ENTITY, subject, page.because("unknown", Optional.empty())));
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, HttpStatus status, Subject<?> subject, LookupPage page) {
        return forms.page(status, request, subject.template(), page);
    }

    private static FieldErrors errors(Optional<ReferenceNumber> reference, Optional<ReferenceNumber> code) {
        List<FieldError> errors = new ArrayList<>();
        if (reference.isEmpty()) {
            errors.add(new FieldError("reference", "feedback_reference"));
        }
        if (code.isEmpty()) {
            errors.add(new FieldError("code", "feedback_code"));
        }
        return new FieldErrors(errors);
    }
}
