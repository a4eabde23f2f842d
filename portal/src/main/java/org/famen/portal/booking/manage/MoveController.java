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
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ChangeOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.hold.ChoosePage;
import org.famen.portal.booking.hold.Chooser;
import org.famen.portal.booking.hold.ChooserQuery;
import org.famen.portal.booking.hold.Target;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.operations.Blocking;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** Another time for a booking, chosen on the same page as the first one. */
@Hidden
@Controller("/booking/{reference:[A-Za-z0-9-]+}/move")
class MoveController {
    private final Access access;
    private final Bookings bookings;
    private final Holds holds;
    private final Waitlist waitlist;
    private final Chooser chooser;
    private final BookingPages pages;
    private final Forms forms;

    MoveController(
            Access access,
            Bookings bookings,
            Holds holds,
            Waitlist waitlist,
            Chooser chooser,
            BookingPages pages,
            Forms forms) {
        this.access = access;
        this.bookings = bookings;
        this.holds = holds;
        this.waitlist = waitlist;
        this.chooser = chooser;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> choose(HttpRequest<?> request, String reference) {
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> bookings.isMovable(visit.booking())
                        ? forms.page(request, "booking/choose", page(visit, ChooserQuery.read(request.getParameters())))
                        : pages.show(request, HttpStatus.CONFLICT, visit, whyNot(visit)))
                .orElseGet(() -> ManageController.ask(reference));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> move(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        return access.visit(request, reference)
                .<HttpResponse<?>>map(visit -> TimeKey.parse(form.text("slot"))
                        .<HttpResponse<?>>map(key -> move(request, visit, form, key))
                        .orElseGet(() -> again(request, visit, form, HttpStatus.UNPROCESSABLE_ENTITY, "none")))
                .orElseGet(() -> ManageController.ask(reference));
    }

    private HttpResponse<?> move(HttpRequest<?> request, Visit visit, Submission form, TimeKey key) {
        if (isThere(visit, key)) {
            return HttpResponse.seeOther(URI.create(visit.address()));
        }
        ChangeOutcome outcome = new ChangeOutcome.Taken();
        for (DeskAt at : holds.desksAt(visit.service(), key.at())) {
            outcome = bookings.move(visit.booking().id(), BookingVersion.read(form), at, key.startsAt());
            if (!(outcome instanceof ChangeOutcome.Taken)) {
                break;
            }
        }
        return switch (outcome) {
            case ChangeOutcome.Changed changed -> {
                waitlist.offerAll();
                yield HttpResponse.seeOther(URI.create(visit.address() + "?done=moved"));
            }
            case ChangeOutcome.Taken taken -> again(request, visit, form, HttpStatus.CONFLICT, "taken");
            case ChangeOutcome.TooLate late -> pages.show(request, HttpStatus.CONFLICT, visit, whyNot(visit));
            case ChangeOutcome.Stale stale -> pages.show(request, HttpStatus.CONFLICT, visit, "stale");
        };
    }

    private String whyNot(Visit visit) {
        return bookings.isMovedOften(visit.booking()) ? "often" : "unchangeable";
    }

    private static boolean isThere(Visit visit, TimeKey key) {
        return visit.booking().state() == BookingState.CONFIRMED
                && visit.place().id().equals(key.at())
                && visit.booking().startsAt().equals(key.startsAt());
    }

    private HttpResponse<String> again(
            HttpRequest<?> request, Visit visit, Submission form, HttpStatus status, String why) {
        ChoosePage page = page(visit, ChooserQuery.read(form)).refused(why, form.text("slot"), Optional.empty());
        return forms.page(status, request, "booking/choose", page);
    }

    private ChoosePage page(Visit visit, ChooserQuery query) {
        return chooser.page(visit.service(), Target.moving(visit), query);
    }
}
