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
import java.util.Map;
import java.util.Optional;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.CalendarEntry;
import org.famen.portal.booking.ChangeOutcome;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/**
 * One's booking: see it, cancel it, keep it in a calendar. A form that was made of an earlier version of the booking changes
 * nothing and says what the booking is now.
 */
@Hidden
@Controller("/booking")
class ManageController {
    private static final String ONE = "/{reference:[A-Za-z0-9-]+}";

    private final Access access;
    private final Bookings bookings;
    private final Waitlist waitlist;
    private final CalendarEntry calendar;
    private final BookingPages pages;
    private final WaitlistPages entries;
    private final Forms forms;

    ManageController(
            Access access,
            Bookings bookings,
            Waitlist waitlist,
            CalendarEntry calendar,
            BookingPages pages,
            WaitlistPages entries,
            Forms forms) {
        this.access = access;
        this.bookings = bookings;
        this.waitlist = waitlist;
        this.calendar = calendar;
        this.pages = pages;
        this.entries = entries;
        this.forms = forms;
    }

    @Get(ONE)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request, String reference) {
        Optional<HttpResponse<?>> booking =
                access.visit(request, reference).map(visit -> pages.show(request, HttpStatus.OK, visit, done(request)));
        return booking.or(() -> access.entry(request, reference).map(entry -> entries.show(request, entry)))
                .orElseGet(() -> ask(reference));
    }

    @Get(ONE + ".ics")
    @Produces("text/calendar; charset=utf-8")
    @Blocking
    HttpResponse<?> calendar(HttpRequest<?> request, String reference) {
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> HttpResponse.ok(calendar.write(visit))
                        .header("Content-Disposition", "attachment; filename=\"booking.ics\"")
                        .header("Cache-Control", "no-store"))
                .orElseGet(() -> ask(reference));
    }

    @Get(ONE + "/cancel")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> askToCancel(HttpRequest<?> request, String reference) {
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> bookings.isChangeable(visit.booking())
                        ? forms.page(request, "booking/cancel", pages.page(visit, ""))
                        : pages.show(request, HttpStatus.CONFLICT, visit, "unchangeable"))
                .orElseGet(() -> ask(reference));
    }

    @Post(ONE + "/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> cancel(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> cancel(request, visit, BookingVersion.read(form)))
                .orElseGet(() -> ask(reference));
    }

    private HttpResponse<?> cancel(HttpRequest<?> request, Visit visit, int version) {
        return switch (bookings.cancel(visit.booking().id(), version)) {
            case ChangeOutcome.Changed changed -> {
                waitlist.offerAll();
                yield HttpResponse.seeOther(URI.create(visit.address()));
            }
            case ChangeOutcome.TooLate late -> pages.show(request, HttpStatus.CONFLICT, visit, "unchangeable");
            case ChangeOutcome.Stale stale -> pages.show(request, HttpStatus.CONFLICT, visit, "stale");
            case ChangeOutcome.Taken taken -> throw new IllegalStateException("cancelling takes no seat");
        };
    }

    private static String done(HttpRequest<?> request) {
        return "moved".equals(request.getParameters().get("done")) ? "moved" : "";
    }

    /** Whoever has no pass is asked for reference and phone, whether or not there is such a booking. */
    static HttpResponse<?> ask(String reference) {
        return HttpResponse.seeOther(URI.create("/booking?reference=" + reference));
    }
}
