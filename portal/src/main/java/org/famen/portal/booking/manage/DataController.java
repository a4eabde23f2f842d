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
import java.util.UUID;
import org.famen.portal.booking.BookingErasure;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ChangeOutcome;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.guard.Passes;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Visitors;

/** One's data: look at them, take a copy along, have them erased (个人信息保护法第四十五条、第四十七条). */
@Hidden
@Controller("/booking/{reference:[A-Za-z0-9-]+}")
class DataController {
    private final Access access;
    private final Bookings bookings;
    private final BookingErasure erasure;
    private final Waitlist waitlist;
    private final Passes passes;
    private final BookingPages pages;
    private final Forms forms;
    private final Visitors visitors;

    DataController(
            Access access,
            Bookings bookings,
            BookingErasure erasure,
            Waitlist waitlist,
            Passes passes,
            BookingPages pages,
            Forms forms,
            Visitors visitors) {
        this.access = access;
        this.bookings = bookings;
        this.erasure = erasure;
        this.waitlist = waitlist;
        this.passes = passes;
        this.pages = pages;
        this.forms = forms;
        this.visitors = visitors;
    }

    @Get("/data")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request, String reference) {
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> forms.page(
                        request,
                        "booking/data",
                        new DataPage(visit, bookings.person(visit.booking()), bookings.traces(visit.booking()))))
                .orElseGet(() -> ManageController.ask(reference));
    }

    @Get("/data.json")
    @Blocking
    HttpResponse<?> take(HttpRequest<?> request, String reference) {
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> HttpResponse.ok(DataAnswer.of(
                                visit, bookings.person(visit.booking()), bookings.traces(visit.booking())))
                        .header("Content-Disposition", "attachment; filename=\"booking.json\"")
                        .header("Cache-Control", "no-store"))
                .orElseGet(() -> ManageController.ask(reference));
    }

    @Post("/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> erase(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        var form = forms.accept(request, body);
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> erase(request, visit, BookingVersion.read(form)))
                .orElseGet(() -> ManageController.ask(reference));
    }

    /** Whose visit is still to come cancels it by this: without a name and a phone nobody could be expected. */
    private HttpResponse<?> erase(HttpRequest<?> request, Visit visit, int version) {
        UUID id = visit.booking().id();
        return switch (erasure.erase(id, version)) {
            case ChangeOutcome.Changed changed -> {
                waitlist.offerAll();
                passes.revoke(visitors.of(request), id);
                yield HttpResponse.seeOther(URI.create("/booking?done=erased"));
            }
            case ChangeOutcome.Stale stale -> pages.show(request, HttpStatus.CONFLICT, visit, "stale");
            default -> pages.show(request, HttpStatus.CONFLICT, visit, "unchangeable");
        };
    }
}
