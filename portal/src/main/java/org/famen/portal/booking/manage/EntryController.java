package org.famen.portal.booking.manage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.ConfirmOutcome;
import org.famen.portal.booking.PrivacyNotice;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.booking.waitlist.WaitlistErasure;
import org.famen.portal.guard.Passes;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Visitors;

/** Takes a seat that the waiting list offers, or leaves the list. */
@Hidden
@Controller("/booking/{reference:[A-Za-z0-9-]+}")
class EntryController {
    private final Access access;
    private final Waitlist waitlist;
    private final WaitlistErasure erasure;
    private final Passes passes;
    private final WaitlistPages pages;
    private final Forms forms;
    private final Visitors visitors;

    EntryController(
            Access access,
            Waitlist waitlist,
            WaitlistErasure erasure,
            Passes passes,
            WaitlistPages pages,
            Forms forms,
            Visitors visitors) {
        this.access = access;
        this.waitlist = waitlist;
        this.erasure = erasure;
        this.passes = passes;
        this.pages = pages;
        this.forms = forms;
        this.visitors = visitors;
    }

    @Post("/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> accept(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        forms.accept(request, body);
        return access.entry(request, reference)
                .filter(entry -> entry.bookingId() != null)
                .<HttpResponse<?>>map(entry -> accept(request, entry))
                .orElseGet(() -> back(reference));
    }

    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> withdraw(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        forms.accept(request, body);
        access.entry(request, reference).ifPresent(entry -> {
            erasure.erase(entry);
            waitlist.offerAll();
        });
        return back(reference);
    }

    private HttpResponse<?> accept(HttpRequest<?> request, WaitlistEntry entry) {
        return switch (waitlist.accept(entry, PrivacyNotice.VERSION)) {
            case ConfirmOutcome.Confirmed confirmed -> open(request, confirmed.booking());
            case ConfirmOutcome.HasOne same -> open(request, same.booking());
            case ConfirmOutcome.HasMany many -> pages.show(request, HttpStatus.CONFLICT, entry, "many");
            case ConfirmOutcome.Lapsed lapsed -> back(entry.reference());
        };
    }

    private HttpResponse<?> open(HttpRequest<?> request, Booking booking) {
        passes.grant(visitors.of(request), booking.id());
        return back(booking.findReference().orElseThrow().text());
    }

    private static HttpResponse<?> back(String reference) {
        return HttpResponse.seeOther(URI.create("/booking/" + reference));
    }
}
